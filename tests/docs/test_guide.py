"""The user guide: it builds without a warning, says the same in both languages, and knows every algorithm."""

import os
import re
import shutil
import subprocess
import tempfile
import unittest

ROOT = os.path.realpath(os.path.join(os.path.dirname(__file__), "..", ".."))
DOCS = os.path.join(ROOT, "docs")
LANGUAGES = ("en", "zh_CN")


def read(*parts):
    with open(os.path.join(ROOT, *parts), encoding="utf-8") as file:
        return file.read()


def pages(language):
    """Name -> text of all pages of a language."""
    folder = os.path.join(DOCS, language)
    return {name: read("docs", language, name) for name in sorted(os.listdir(folder)) if name.endswith(".md")}


def links(text):
    return [link.split("#")[0] for link in re.findall(r"\]\(([^)]+)\)", text) if "://" not in link]


class Guide(unittest.TestCase):
    def test_both_languages_have_the_same_pages(self):
        self.assertEqual(list(pages("en")), list(pages("zh_CN")))
        for name, text in pages("en").items():
            other = pages("zh_CN")[name]
            self.assertEqual(len(re.findall("^#+ ", text, re.M)), len(re.findall("^#+ ", other, re.M)), name)
            here = [link.replace(".en.", ".").replace(".zh_CN.", ".") for link in links(text)]
            there = [link.replace(".en.", ".").replace(".zh_CN.", ".") for link in links(other)]
            self.assertEqual(sorted(here), sorted(there), name)

    def test_every_page_is_in_the_contents(self):
        contents = read("mkdocs.yml")
        for language in LANGUAGES:
            for name in pages(language):
                self.assertIn(f"- {language}/{name}", contents)

    def test_links_lead_somewhere(self):
        for language in LANGUAGES:
            for name, text in pages(language).items():
                for link in links(text):
                    self.assertTrue(os.path.exists(os.path.join(DOCS, language, link)), f"{language}/{name}: {link}")

    def test_every_algorithm_is_described(self):
        folder = os.path.join(ROOT, "plugin", "processing")
        cards = "".join(read("plugin", "processing", name) for name in os.listdir(folder) if name.endswith(".h"))
        ids = [name for name in re.findall(r'\.id = "([a-z]+)"', cards)]
        self.assertGreater(len(ids), 10)
        for language in LANGUAGES:
            everything = "".join(pages(language).values())
            for name in ids:
                self.assertIn(f"`lifecircle:{name}`", everything, language)

    def test_pictures_are_used_and_light(self):
        used = {os.path.basename(link) for language in LANGUAGES for text in pages(language).values() for link in links(text)}
        pictures = os.path.join(DOCS, "pictures")
        names = set(os.listdir(pictures))
        self.assertEqual(names - used, set())
        self.assertLess(sum(os.path.getsize(os.path.join(pictures, name)) for name in names), 2_000_000)

    def test_it_builds(self):
        if shutil.which("mkdocs") is None:
            self.skipTest("there is no mkdocs on this machine")
        site = tempfile.mkdtemp(prefix="lifecircle-guide-")
        self.addCleanup(shutil.rmtree, site, ignore_errors=True)
        done = subprocess.run(
            ["mkdocs", "build", "--strict", "--site-dir", site],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            check=False,
        )
        self.assertEqual(done.returncode, 0, done.stdout)
        for language in LANGUAGES:
            for name in pages(language):
                self.assertTrue(os.path.isfile(os.path.join(site, language, name[:-2] + "html")), name)
        self.assert_nothing_remote(site)

    def assert_nothing_remote(self, site):
        """No page loads from elsewhere or leads there, no style either; scripts ask for nothing."""
        seen = set()
        for folder, _, names in os.walk(site):
            for name in names:
                ending = os.path.splitext(name)[1]
                if ending not in (".html", ".css", ".js"):
                    continue
                seen.add(ending)
                with open(os.path.join(folder, name), encoding="utf-8") as file:
                    text = file.read()
                if ending == ".html":
                    self.assertNotRegex(text, r"""(?:src|href|action)=["']?(?:https?:)?//""", name)
                elif ending == ".css":
                    self.assertNotRegex(text, r"""(?:url\(|@import)\s*["']?(?:https?:)?//""", name)
                elif not name.startswith("jquery"):  # it can ask, but nobody tells it to
                    self.assertNotRegex(text, r"\bfetch\(|XMLHttpRequest|\$\.(?:ajax|get|post)\(|importScripts", name)
        self.assertEqual(seen, {".html", ".css", ".js"})


if __name__ == "__main__":
    unittest.main()
