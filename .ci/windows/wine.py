"""A Windows desk in Wine: a folder of its own, the program run in it, and what a browser says to `leaflet edit`."""

import http.client
import json
import os
import pathlib
import re
import shutil
import subprocess

# Long enough for a machine that has other work; only a fault takes as long.
PATIENCE = 120

PREFIX = pathlib.Path(os.environ["WINEPREFIX"])
DRIVE_C = PREFIX / "drive_c"
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
LEAFLET, HELPER = (os.environ[name] for name in ("LEAFLET_EXE", "HELPER_EXE"))


def holds(condition, what):
    """Fails the try unless this holds."""
    if not condition:
        raise AssertionError(what)


def is_as_people_write_it(said):
    """Fails the try if a path is shown with what Windows puts before it once its links are followed."""
    holds("\\\\?\\" not in said, f"no path begins so: {said}")


class Ran:
    """What a run of the program left."""

    def __init__(self, done):
        self.status = done.returncode
        self.out, self.err = (it.decode("utf-8").replace("\r\n", "\n") for it in (done.stdout, done.stderr))
        is_as_people_write_it(self.out + self.err)

    def __str__(self):
        return f"status {self.status}\n{self.out}\n{self.err}"


class Folder:
    """A folder on drive C with the Dutch leaflet."""

    def __init__(self, name):
        self.path = DRIVE_C / name
        self.windows = "C:\\" + name.replace("/", "\\")
        self.path.mkdir(parents=True)
        for it in ("leaflet.toml", "assets"):
            place = ROOT / it
            (shutil.copytree if place.is_dir() else shutil.copy)(place, self.path / it)

    def read(self, name):
        return (self.path / name).read_bytes()

    def write(self, name, content):
        place = self.path / name
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(content)

    def names(self):
        return sorted(it.name for it in self.path.iterdir())

    def run(self, *words):
        command = ["wine", LEAFLET, *words, "--messages", "nl"]
        return Ran(subprocess.run(command, cwd=self.path, capture_output=True, timeout=PATIENCE, check=False))

    def held(self, name, mode="alone"):
        """Another program that has a file open, until it is left."""
        return Held(f"{self.windows}\\{name}", mode)


class Held:
    """A file that another program has open."""

    def __init__(self, path, mode):
        command = ["wine", HELPER, "hold", path, mode]
        self.program = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)

    def __enter__(self):
        said = self.program.stdout.readline()
        holds(said.strip() == b"held", f"the file is held: {said}")

    def __exit__(self, *_):
        self.program.communicate(timeout=PATIENCE)


class Desk:
    """The desk, and the browser that it let in."""

    def __init__(self, folder, *words):
        self.folder = folder
        command = ["wine", LEAFLET, "edit", "--no-open", *words]
        self.program = subprocess.Popen(command, cwd=folder.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        said = self.program.stdout.readline().decode()
        holds("/enter/" in said, f"the desk says its address: {said}")
        self.browser = Browser(said.strip())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.program.kill()
        self.program.communicate(timeout=PATIENCE)

    def end(self):
        """Ends the desk as its button does."""
        self.browser.post("/api/end", {})
        self.program.communicate(timeout=PATIENCE)
        holds(self.program.returncode == 0, f"the desk ends well: {self.program.returncode}")


class Browser:
    """A browser that enters by the address the program gave."""

    def __init__(self, address):
        self.host, token = re.fullmatch(r"http://(127\.0\.0\.1:\d+)/enter/(\S+)", address).groups()
        self.cookie = None
        status, headers, _ = self.send("GET", f"/enter/{token}")
        holds(status == 303, f"the browser is let in: {status}")
        self.cookie = headers["set-cookie"].split(";")[0]
        self.sent = 0

    def send(self, method, path, body=None):
        link = http.client.HTTPConnection(self.host, timeout=PATIENCE)
        headers = {"Host": self.host, "Leaflet-Speaker": "nl"}
        if self.cookie:
            headers["Cookie"] = self.cookie
        if body is not None:
            headers |= {"Origin": f"http://{self.host}", "Content-Type": "application/json"}
        link.request(method, path, body, headers)
        answer = link.getresponse()
        status, headers, read = answer.status, answer.headers, answer.read()
        link.close()
        if headers["content-type"] == "application/json":
            is_as_people_write_it(read.decode().replace("\\\\", "\\"))
        return status, headers, read

    def get(self, path):
        status, _, body = self.send("GET", path)
        holds(status == 200, f"GET {path}: {status} {body.decode()}")
        return body

    def post(self, path, body):
        status, _, answer = self.send("POST", path, json.dumps(body))
        holds(status == 200, f"POST {path}: {status} {answer.decode()}")
        return json.loads(answer)

    def leaflet(self, file):
        """The id of the leaflet in this file of the folder."""
        listed = json.loads(self.get("/api/folder"))["leaflets"]
        ids = [it["id"] for it in listed if it["file"].replace("\\", "/") == file]
        holds(len(ids) == 1, f"{file} is listed: {listed}")
        return ids[0]

    def change(self, leaflet, *changes):
        self.sent += 1
        view = json.loads(self.get(f"/api/leaflets/{leaflet}"))
        request = {
            "client": "wine",
            "based_on": view["revision"],
            "seq": self.sent,
            "join": None,
            "large_print": False,
            "known": None,
            "changes": changes,
        }
        return self.post(f"/api/leaflets/{leaflet}/changes", request)

    def save(self, leaflet):
        return self.post(f"/api/leaflets/{leaflet}/save", {"client": "wine"})
