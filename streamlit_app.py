"""What Streamlit runs: imported once as the server, then run once per visit as the page."""

import streamlit as st

from voorzet.app import middleware, page, routes

if __name__ == "__main__":
    page()
else:
    app = st.App(__file__, routes=routes(), middleware=middleware())
