#!/usr/bin/env python3
"""What a desk with Windows does with the program, tried in Wine by `.ci/check-windows`: each function is a try, in a folder
of its own. `tries.py WORD` makes only those with this word in their name.
"""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import time
import traceback

from wine import DRIVE_C, HELPER, LEAFLET, PATIENCE, PREFIX, Browser, Desk, Folder, holds

# The PDF of the Dutch leaflet as the program makes it on this system.
EXPECTED = pathlib.Path(os.environ["EXPECTED_PDF"])
SAVED = "Neem contact op met de balie"

TRIES = []


def a_try(function):
    """Adds a function to the tries."""
    TRIES.append(function)
    return function


def windows_path(path):
    """A path of this system as Wine shows it to a program."""
    return "Z:" + str(path).replace("/", "\\")


def until(condition, what):
    """Waits until a condition holds."""
    end = time.monotonic() + PATIENCE
    while not condition():
        holds(time.monotonic() < end, f"not within {PATIENCE} seconds: {what}")
        time.sleep(0.1)


@a_try
def leaflet_has_the_same_bytes_on_windows():
    folder = Folder("Folders van de praktijk/Café én bureau")
    ran = folder.run()
    holds((ran.status, ran.out) == (0, "leaflet.pdf\n"), ran)
    holds(folder.read("leaflet.pdf") == EXPECTED.read_bytes(), "the PDF has the bytes it has elsewhere")
    holds(folder.names() == ["assets", "leaflet.pdf", "leaflet.toml"], folder.names())
    ran = folder.run("build", f"{folder.windows}\\leaflet.toml", "-o", f"{folder.windows}\\nieuwe map\\")
    holds((ran.status, ran.out) == (0, f"{folder.windows}\\nieuwe map\\leaflet.pdf\n"), ran)
    holds(folder.read("nieuwe map/leaflet.pdf") == EXPECTED.read_bytes(), "so it has under its whole path")


@a_try
def long_path_is_a_path():
    folder = Folder("Lang/" + "/".join(f"map {number} met een lange naam die lang is" for number in range(8)))
    holds(len(folder.windows) > 300, "longer than Windows once allowed")
    ran = folder.run("build", f"{folder.windows}\\leaflet.toml")
    holds((ran.status, ran.out) == (0, f"{folder.windows}\\leaflet.pdf\n"), ran)
    holds(folder.read("leaflet.pdf") == EXPECTED.read_bytes(), "the PDF has the bytes it has elsewhere")
    holds(folder.names() == ["assets", "leaflet.pdf", "leaflet.toml"], folder.names())


@a_try
def check_says_what_is_wrong_and_writes_nothing():
    folder = Folder("Nakijken")
    ran = folder.run("check")
    holds(ran.status == 0, ran)
    folder.write("knie.toml", folder.read("leaflet.toml").replace(b"\ntitle", b"\ntitel"))
    ran = folder.run("check", "knie.toml", "--message-format", "json")
    holds(ran.status == 1, ran)
    holds([it for it in map(json.loads, ran.out.splitlines()) if "knie.toml" in json.dumps(it)], ran)
    holds(folder.names() == ["assets", "knie.toml", "leaflet.toml"], folder.names())


@a_try
def line_ends_of_windows_are_line_ends():
    folder = Folder("Regeleinden")
    folder.write("leaflet.toml", folder.read("leaflet.toml").replace(b"\n", b"\r\n"))
    ran = folder.run()
    holds(ran.status == 0, ran)
    holds(folder.read("leaflet.pdf") == EXPECTED.read_bytes(), "the PDF has the bytes it has with other line ends")


@a_try
def drive_letter_is_a_place():
    shared = Folder("Gedeeld")
    letter = PREFIX / "dosdevices/h:"
    letter.unlink(missing_ok=True)
    letter.symlink_to(shared.path)
    folder = Folder("Eigen")
    ran = folder.run("build", "h:\\leaflet.toml", "-o", "H:\\uit\\")
    holds((ran.status, ran.out) == (0, "H:\\uit\\leaflet.pdf\n"), ran)
    holds(shared.read("uit/leaflet.pdf") == EXPECTED.read_bytes(), "the PDF is on the drive")
    ran = folder.run("build", "h:/*.TOML", "leaflet.toml", "-o", "uit\\")
    holds(ran.status == 2, f"both would become one file: {ran}")
    ran = folder.run("build", "h:\\", "-o", "uit")
    holds((ran.status, ran.out) == (0, "uit\\leaflet.pdf\n"), ran)
    with Desk(folder, "h:\\") as desk:
        desk.browser.save(desk.browser.leaflet("leaflet.toml"))
    holds(shared.read("leaflet.pdf") == EXPECTED.read_bytes(), "the desk writes on the drive")


@a_try
def name_of_a_device_is_refused():
    folder = Folder("Apparaten")
    for name in ("con.pdf", "nul", "uit\\aux.pdf", "com1.pdf", "om 12:30.pdf"):
        ran = folder.run("build", "leaflet.toml", "-o", name)
        holds(ran.status == 1 and not ran.out, f"{name}: {ran}")
        holds("zo kan een bestand hier niet heten" in ran.err, f"{name}: {ran}")
    folder.write("con.toml", folder.read("leaflet.toml"))
    ran = folder.run("build", "con.toml")
    holds(ran.status == 1 and not ran.out, ran)
    holds("con.pdf" not in folder.names(), folder.names())


@a_try
def locked_pdf_is_said_and_left():
    folder = Folder("Vergrendeld")
    folder.write("leaflet.pdf", b"the old one")
    for mode in ("alone", "read"):
        with folder.held("leaflet.pdf", mode):
            ran = folder.run()
            holds(ran.status == 1 and not ran.out, f"{mode}: {ran}")
            holds("sluit leaflet.pdf" in ran.err.lower(), f"{mode}: {ran}")
        holds(folder.read("leaflet.pdf") == b"the old one", "the old PDF is untouched")
        holds(folder.names() == ["assets", "leaflet.pdf", "leaflet.toml"], folder.names())
    ran = folder.run()
    holds(ran.status == 0 and folder.read("leaflet.pdf") == EXPECTED.read_bytes(), ran)


@a_try
def locked_definition_is_said():
    folder = Folder("Definitie vergrendeld")
    with folder.held("leaflet.toml"):
        ran = folder.run()
        holds(ran.status == 1 and "sluit leaflet.toml" in ran.err.lower(), ran)


@a_try
def text_is_changed_and_saved_at_the_desk():
    folder = Folder("De balie é")
    definition = folder.read("leaflet.toml").replace(b"\n", b"\r\n")
    folder.write("leaflet.toml", definition)
    with Desk(folder) as desk:
        holds(b"<html" in desk.browser.get("/"), "the page is sent")
        holds(len(desk.browser.get("/desk.js")) > 100_000, "and its script")
        leaflet = desk.browser.leaflet("leaflet.toml")
        view = json.loads(desk.browser.get(f"/api/leaflets/{leaflet}"))
        source = view["sections"][0]["text"]["source"]
        changed = desk.browser.change(leaflet, {"set": "section.0.text", "source": f"{source.rstrip()} {SAVED}."})
        holds(changed["preview"]["pages"], f"the page is drawn: {changed['preview']['diagnostics']}")
        holds(folder.read("leaflet.toml") == definition, "nothing is written before it is saved")
        saved = desk.browser.save(leaflet)
        holds(saved["files"] == ["leaflet.toml", "leaflet.pdf"] and not saved["pdf_failed"], saved)
        desk.end()
    after = folder.read("leaflet.toml")
    holds(SAVED in " ".join(after.decode().split()), "the words are in the definition")
    holds(b"\n" not in after.replace(b"\r\n", b""), "its line ends are those of Windows still")
    outside = [line for line in after.split(b"\r\n") if line not in definition.split(b"\r\n")]
    holds(len(outside) <= 4, f"only what was changed is written anew: {outside}")
    text = subprocess.run(["pdftotext", folder.path / "leaflet.pdf", "-"], capture_output=True, check=True).stdout
    holds(SAVED in " ".join(text.decode().split()), "the words are in the PDF")
    holds(folder.names() == ["assets", "leaflet.pdf", "leaflet.toml"], folder.names())


@a_try
def unsaved_work_outlives_a_killed_program():
    folder = Folder("Gestopt")
    with Desk(folder) as desk:
        leaflet = desk.browser.leaflet("leaflet.toml")
        desk.browser.change(leaflet, {"set": "title", "source": SAVED})
    with Desk(folder) as desk:
        view = json.loads(desk.browser.get(f"/api/leaflets/{desk.browser.leaflet('leaflet.toml')}"))
        holds(view["title"]["source"] == SAVED and view["unsaved"], f"the work is back: {view['title']}")


@a_try
def locked_pdf_is_said_at_the_desk():
    folder = Folder("Balie met lezer")
    folder.write("leaflet.pdf", b"the old one")
    with Desk(folder) as desk:
        leaflet = desk.browser.leaflet("leaflet.toml")
        desk.browser.change(leaflet, {"set": "title", "source": SAVED})
        with folder.held("leaflet.pdf", "read"):
            saved = desk.browser.save(leaflet)
            holds(saved["files"] == ["leaflet.toml"], saved)
            holds("leaflet.pdf" in saved["pdf_failed"], saved)
        holds(folder.read("leaflet.pdf") == b"the old one", "the old PDF is untouched")
        holds(SAVED.encode() in folder.read("leaflet.toml"), "the words are saved")
        holds(desk.browser.save(leaflet)["files"][-1] == "leaflet.pdf", "the PDF follows")


@a_try
def locked_definition_is_said_at_the_desk():
    folder = Folder("Balie met tekstverwerker")
    with Desk(folder) as desk:
        leaflet = desk.browser.leaflet("leaflet.toml")
        desk.browser.change(leaflet, {"set": "title", "source": SAVED})
        for mode in ("alone", "read"):
            with folder.held("leaflet.toml", mode):
                status, _, body = desk.browser.send("POST", f"/api/leaflets/{leaflet}/save", '{"client": "wine"}')
                holds(status in (422, 500), f"{mode}: {status} {body.decode()}")
                message = json.loads(body)["message"]
                # The desk names files from its folder.
                holds("leaflet.toml" in message and folder.windows not in message, f"{mode}: {body.decode()}")
        holds(desk.browser.save(leaflet)["files"][0] == "leaflet.toml", "the words are saved once it is free")


@a_try
def new_leaflet_at_the_desk_has_a_name_windows_takes():
    folder = Folder("Nieuw")
    with Desk(folder) as desk:
        for name in ("Con", "Knie: oefenen?", "COM1", "Ëlke dag"):
            desk.browser.post("/api/leaflets", {"name": name, "template": "explanation", "language": "nl"})
        made = sorted(it.parent.name for it in folder.path.glob("*/leaflet.toml"))
        holds(len(made) == 4 and not {"con", "com1"} & set(made), made)
        for name in made:
            leaflet = desk.browser.leaflet(f"{name}/leaflet.toml")
            holds(not desk.browser.save(leaflet)["pdf_failed"], name)


@a_try
def picture_is_dropped_at_the_desk():
    folder = Folder("Foto")
    with Desk(folder) as desk:
        leaflet = desk.browser.leaflet("leaflet.toml")
        picture = folder.read("assets/wervels.svg").decode()
        kept = desk.browser.send("POST", f"/api/leaflets/{leaflet}/pictures/oefening.svg", picture)
        holds(kept[0] == 200, kept)
        holds(json.loads(kept[2])["image"] == "assets/oefening.svg", kept[2])
        holds(folder.read("assets/oefening.svg").decode() == picture, "it is beside the definition")
        listed = json.loads(desk.browser.get(f"/api/leaflets/{leaflet}"))["figures"]
        holds(desk.browser.get(listed[0]["picture"]).decode() == picture, "the picture of a figure is shown")


@a_try
def translation_is_changed_at_the_desk():
    folder = Folder("Vertaling")
    shutil.copytree(pathlib.Path(__file__).parent.parent.parent / "translations", folder.path / "translations")
    before = folder.read("translations/leaflet.tr.po")
    with Desk(folder) as desk:
        place = f"/api/leaflets/{desk.browser.leaflet('leaflet.toml')}/languages/tr"
        block = json.loads(desk.browser.get(place))["blocks"][2]
        words = f"{block['translation']} Bizi arayın."
        request = {"client": "wine", "set": [{"number": block["number"], "translation": words}], "known": None}
        desk.browser.post(f"{place}/changes", request)
    after = folder.read("translations/leaflet.tr.po")
    holds("Bizi arayın." in after.decode() and before != after, "the catalogue has the words")


@a_try
def watched_leaflet_is_built_on_every_save():
    folder = Folder("Bewaken")
    command = ["wine", LEAFLET, "build", "--watch", "--messages", "nl"]
    with subprocess.Popen(command, cwd=folder.path, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as watching:
        try:
            until(lambda: "leaflet.pdf" in folder.names(), "the first PDF")
            changed = folder.read("leaflet.toml").replace(b"\ntitle = ", b"\ntitle = 'Nieuw' # ")

            def is_built_anew():
                # A save before the folder was watched went by unseen.
                folder.write("leaflet.toml", changed)
                time.sleep(1)
                return folder.read("leaflet.pdf") != EXPECTED.read_bytes()

            until(is_built_anew, "the PDF follows the definition")
        finally:
            watching.kill()


@a_try
def double_click_opens_the_desk_in_the_browser():
    folder = Folder("Dubbelklik é")
    opened = DRIVE_C / "opened.txt"
    opened.unlink(missing_ok=True)
    command = ["wine", HELPER, "double-click", windows_path(LEAFLET), folder.windows]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as clicked:
        try:
            until(lambda: opened.exists() and opened.read_text().endswith("\n"), "the browser is opened")
            browser = Browser(opened.read_text().strip())
            leaflet = browser.leaflet("leaflet.toml")
            holds(browser.save(leaflet)["files"] == ["leaflet.pdf"], "the PDF is written")
            browser.post("/api/end", {})
            holds(clicked.wait(PATIENCE) == 0, f"the desk ends well: {clicked.returncode}")
        finally:
            clicked.kill()
    holds(folder.read("leaflet.pdf") == EXPECTED.read_bytes(), "the PDF has the bytes it has elsewhere")


def main():
    word = sys.argv[1] if len(sys.argv) > 1 else ""
    passed = failed = 0
    for one in TRIES:
        if word not in one.__name__:
            continue
        try:
            one()
            passed += 1
            print(f"{one.__name__}: ok", flush=True)
        except Exception:  # Whatever it is, the other tries are made.
            failed += 1
            print(f"{one.__name__}: FAILED\n{traceback.format_exc()}", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)


if __name__ == "__main__":
    main()
