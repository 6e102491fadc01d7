"""Starts QGIS Desktop with the installed plugin on a display of its own, and plays a scene in it.

    LIFECIRCLE_PLUGINS=FOLDER python3 player.py SCENE LANGUAGE PICTURES     as scripts/make_pictures.sh does
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import namedtuple

HERE = os.path.dirname(os.path.abspath(__file__))
PLUGINS = os.environ.get("LIFECIRCLE_PLUGINS", "")

Played = namedtuple("Played", "answers code log")


def program():
    return shutil.which("qgis.bin") or shutil.which("qgis")


def play(scene, language, pictures, native=False):
    """Plays a scene of scenes.py; its pictures go to the folder. The answers are None where it did not end."""
    with tempfile.TemporaryDirectory(prefix="lifecircle-desktop-", ignore_cleanup_errors=True) as folder:
        settings = os.path.join(folder, "profiles", "default", "QGIS")
        os.makedirs(settings)
        with open(os.path.join(settings, "QGIS3.ini"), "w", encoding="utf-8") as ini:
            ini.write("[PythonPlugins]\nlifecircle=true\nprocessing=true\n"
                      f"[locale]\noverrideFlag=true\nuserLocale={language}\n")
            if native:
                ini.write(f"[plugins]\nsearchPathsForPlugins={PLUGINS}/lifecircle\n[Plugins]\nliblifecircle=true\n")
        answers = os.path.join(folder, "answers.json")
        env = dict(os.environ)
        for name in ("PYTHONPATH", "PYTHONHOME", "LC_ALL", "LANGUAGE", "QT_QPA_PLATFORM"):
            env.pop(name, None)
        env.update(QGIS_PLUGINPATH=PLUGINS, LIFECIRCLE_SCENES=HERE, LIFECIRCLE_SCENE=scene,
                   LIFECIRCLE_ANSWERS=answers, LIFECIRCLE_PICTURES=pictures or folder,
                   LANG="C.UTF-8", XDG_RUNTIME_DIR=folder, PYTHONWARNINGS="ignore")
        command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", program(), "--nologo", "--noversioncheck",
                   "--profiles-path", folder, "--code", os.path.join(HERE, "session.py")]
        done = subprocess.run(command, env=env, timeout=400, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                              stderr=subprocess.STDOUT, encoding="utf-8", errors="replace", check=False)
        if not os.path.exists(answers):
            return Played(None, done.returncode, done.stdout)
        with open(answers, encoding="utf-8") as file:
            return Played(json.load(file), done.returncode, done.stdout)


if __name__ == "__main__":
    played = play(*sys.argv[1:4])
    if played.answers is None or "error" in played.answers:
        sys.exit((played.answers or {}).get("error", played.log))
