"""The waist: settings in, everything wired out. Faces above (ui, live, cli) reach all below through here."""
