"""Drives the page in a real Chromium; a package, so that its conftest is another module than the one above."""
