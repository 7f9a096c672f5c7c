"""Starlette routes beside Streamlit: health, fonts, and later the live line."""
