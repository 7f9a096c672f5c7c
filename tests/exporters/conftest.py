"""What tests of drawings share: a page to draw in, and the shipped content."""

import pytest

from voorzet.content.folder import load_folder
from voorzet.content.location import content_folder
from voorzet.settings import Settings


@pytest.fixture(scope="module")
def page(chromium):
    page = chromium.new_page()
    yield page
    page.close()


@pytest.fixture(scope="module")
def shipped():
    return load_folder(content_folder(Settings())).workspace
