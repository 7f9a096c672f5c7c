from pathlib import Path

import streamlit

from voorzet.live.headers import content_security_policy

INDEX = Path(streamlit.__file__).parent / "static" / "index.html"


def test_the_policy_allows_each_inline_script_of_the_page_and_no_other():
    policy = content_security_policy("<script>one</script><p><script>two</script><script src='x.js'></script>")

    assert policy.count("'sha256-") == 2
    assert "'unsafe-inline'" not in policy.split("script-src")[1].split(";")[0]


def test_streamlits_page_has_one_inline_script():
    assert content_security_policy(INDEX.read_text()).count("'sha256-") == 1


def test_a_page_without_scripts_still_has_a_policy():
    assert "script-src 'self' 'wasm-unsafe-eval';" in content_security_policy("<p>")
