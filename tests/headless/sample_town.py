"""The sample town as parameters."""

import os

TOWN = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..", "sample_data", "lifecircle_sample.gpkg")


def town_layer(name, where=None):
    """A layer of the town; `where` leaves some of its features, in SQL."""
    return f"{TOWN}|layername={name}" + (f"|subset={where}" if where else "")


# How its streets are walked.
STREETS = {
    "STREETS": town_layer("streets"),
    "SPEED_FIELD": "walk_kmh",
    "STEPS_FIELD": "steps",
    "DELAY_FIELD": "delay_s",
    "LEVEL_FIELD": "level",
    "DIRECTION_FIELD": "oneway_f",
    "VALUE_FORWARD": "forward",
    "VALUE_BACKWARD": "backward",
    "VALUE_BOTH": "both",
}
STAIRS = {"STOREYS_FIELD": "storeys", "ELEVATOR_FIELD": "elevator"}
FACILITIES = {"FACILITIES": town_layer("facilities"), "CATEGORY_FIELD": "category"}
