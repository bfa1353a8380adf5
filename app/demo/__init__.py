"""The example record: all that five source documents say, loaded through the same functions as any other change."""
