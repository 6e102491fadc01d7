"""The streets around the sample town reach far enough, go on exactly where the town's end, and bring no fault along."""
import collections
import math
import unittest

from town import Town

TOWN = Town()
RIM = TOWN.read("subdistrict")[0].shape
INSIDE = RIM.Buffer(0.5)
AROUND = [street for street in TOWN.read("streets")
          if not INSIDE.Contains(street.shape) and street["defect"] is None]


def vertices(shape):
    return {point[:2] for point in shape.GetPoints()}


def ends(shape):
    return [shape.GetPoint_2D(0), shape.GetPoint_2D(shape.GetPointCount() - 1)]


def places(shape):
    """Where two lines meet, as points; a stretch they share stands for itself."""
    parts = [shape.GetGeometryRef(i) for i in range(shape.GetGeometryCount())] or [shape]
    return [(part.GetGeometryName(), part.GetPoint_2D(0)) for part in parts]


class Surroundings(unittest.TestCase):
    def test_they_come_after_the_streets_of_the_town(self):
        outside = {street["street_id"] for street in AROUND}
        last = max(street["street_id"] for street in TOWN.read("streets"))
        self.assertEqual(outside, set(range(min(outside), last + 1)))

    def test_they_reach_as_far_as_a_quarter_of_an_hour_on_foot(self):
        """15 minutes at 1.2 m/s are 1,080 m; the last 200 m of the streets count as the edge of the data."""
        outline = AROUND[0].shape.Clone()
        for street in AROUND[1:]:
            outline = outline.Union(street.shape)
        self.assertTrue(outline.ConvexHull().Contains(RIM.Buffer(1280)))
        # A dense grid and no bay: nowhere is a street farther than a block.
        self.assertTrue(outline.Union(RIM).Buffer(160).Contains(RIM.Buffer(1280)))

    def test_they_meet_each_other_and_the_town_at_vertices_only(self):
        joints = set()
        for street in AROUND:
            own = vertices(street.shape)
            for other in TOWN.near("streets", street.shape):
                if other["street_id"] == street["street_id"] or not other.shape.Intersects(street.shape):
                    continue
                shared = own & vertices(other.shape)
                for kind, place in places(other.shape.Intersection(street.shape)):
                    self.assertEqual(kind, "POINT", f"{street['street_id']} {other['street_id']}")
                    self.assertTrue(any(math.dist(place, vertex) < 1e-6 for vertex in shared),
                                    f"{street['street_id']} {other['street_id']}")
                if INSIDE.Contains(other.shape):
                    joints |= shared
        # Every line of the plan goes on, the river's banks and both sides of railway and carriageway too.
        self.assertGreaterEqual(len(joints), 40)

    def test_nobody_walks_into_a_dead_end(self):
        met = collections.Counter(vertex for street in TOWN.read("streets") if street["walk_kmh"] != 0
                                  for vertex in vertices(street.shape))
        for street in AROUND:
            if street["walk_kmh"] != 0:
                for end in ends(street.shape):
                    self.assertGreater(met[end], 1, street["street_id"])

    def test_only_bridges_cross_the_river(self):
        for water in TOWN.read("water"):
            for street in AROUND:
                if street.shape.Intersects(water.shape):
                    self.assertEqual((street["level"], street["name"][-1]), (1, "桥"), street["street_id"])


if __name__ == "__main__":
    unittest.main()
