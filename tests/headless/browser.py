"""A browser without a window that shows a page, as a reader of it would see it; None where there is none."""

import http.server
import os
import shutil
import subprocess
import tempfile
import threading

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def find():
    return next((path for path in map(shutil.which, NAMES) if path), None)


class _Ear(http.server.BaseHTTPRequestHandler):
    """A proxy that notes what is asked for, and gives nothing."""

    def note(self):
        self.server.heard.append(self.path)
        self.send_error(404)

    do_GET = do_POST = do_HEAD = do_CONNECT = note

    def log_message(self, *_):
        pass


def show(page, *options, timeout=120):
    """Opens a file in the browser. Returns what the page wrote to the console, and the addresses it asked for:
    everything but files goes through a proxy of ours."""
    ear = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Ear)
    ear.heard = []
    threading.Thread(target=ear.serve_forever, daemon=True).start()
    profile = tempfile.mkdtemp(prefix="lifecircle-browser-")
    try:
        done = subprocess.run(
            [
                find(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--no-first-run",
                "--hide-scrollbars",
                "--enable-logging=stderr",
                f"--proxy-server=127.0.0.1:{ear.server_port}",
                "--proxy-bypass-list=<-loopback>",
                f"--user-data-dir={profile}",
                *options,
                f"file://{page}",
            ],
            env={**os.environ, "HOME": profile, "LANG": "C.UTF-8"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    finally:
        ear.shutdown()
        ear.server_close()
        shutil.rmtree(profile, ignore_errors=True)
    if done.returncode != 0:
        raise OSError(f"the browser ended with {done.returncode}: {done.stderr[-2000:]}")
    console = [line for line in done.stderr.splitlines() if "CONSOLE" in line]
    return console, [address for address in ear.heard if "bait" in address]
