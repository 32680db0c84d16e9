// A disk that can be filled: a small one of its own, where the system lets us mount it, or else a limit on the files that
// the program may write.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

export function smallDisk() {
  const where = mkdtempSync(path.join(tmpdir(), "disk-"));
  const filler = path.join(where, "filler");
  const run = (command, ...words) => execFileSync(command, words, { stdio: "pipe" });
  try {
    run("mount", "-t", "tmpfs", "-o", "size=8m", "leaflet-test", where);
  } catch {
    console.log("disk-full: no disk may be mounted here; the files of the program are limited instead");
    const limit = (desk, bytes) => run("prlimit", `--pid=${desk.child.pid}`, `--fsize=${bytes}:`);
    return {
      where,
      fill: (desk) => limit(desk, 100),
      free: (desk) => limit(desk, "unlimited"),
      remove: () => rmSync(where, { recursive: true }),
    };
  }
  return {
    where,
    fill: () => {
      const { bavail, bsize } = statfsSync(where);
      writeFileSync(filler, Buffer.alloc(bavail * bsize));
    },
    free: () => rmSync(filler),
    // The program that was killed may hold the disk a moment longer: it goes as soon as nothing holds it.
    remove: () => {
      run("umount", "--lazy", where);
      rmSync(where, { recursive: true });
    },
  };
}
