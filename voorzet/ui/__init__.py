"""The Streamlit app for facilitators, teams and students."""
