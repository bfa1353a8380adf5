"""Events, the series they belong to, and places: when (as precisely as known), where, by whom, for whom."""
