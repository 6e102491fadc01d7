"""Nothing in the sample town stands where it cannot stand, and its streets are one network."""
import collections
import unittest

from town import Town

TOWN = Town()


class Houses(unittest.TestCase):
    def test_shapes_are_valid(self):
        for name in TOWN.names():
            for feature in TOWN.read(name):
                # The one way of no length is a fault made on purpose.
                if feature.shape.Length() > 0 if name == "streets" else True:
                    self.assertTrue(feature.shape.IsValid(), f"{name} {feature.values}")

    def test_no_two_overlap(self):
        for house in TOWN.read("buildings"):
            for other in TOWN.near("buildings", house.shape):
                if other["bldg_id"] > house["bldg_id"]:
                    overlap = house.shape.Intersection(other.shape).Area()
                    self.assertLess(overlap, 1e-6, f"{house['bldg_id']} {other['bldg_id']}")

    def test_each_stands_in_its_lot_parcel_and_neighbourhood(self):
        lots = {lot["lot_id"]: lot.shape.Buffer(0.01) for lot in TOWN.read("lots")}
        parcels = {parcel["parcel_id"]: parcel.shape.Buffer(0.01) for parcel in TOWN.read("parcels")}
        areas = {area["area_id"]: area.shape for area in TOWN.read("neighbourhoods")}
        for house in TOWN.read("buildings"):
            self.assertTrue(lots[house["lot_id"]].Contains(house.shape), house["bldg_id"])
            self.assertTrue(parcels[house["parcel_id"]].Contains(house.shape), house["bldg_id"])
            self.assertTrue(areas[house["nbhd"]].Contains(house.shape), house["bldg_id"])
            self.assertTrue(house["grid"].startswith(house["nbhd"]))

    def test_none_stands_on_a_street_or_in_water(self):
        for street in TOWN.read("streets"):
            ground = street.shape.Buffer(street["width_m"] / 2 - 0.05)
            for house in TOWN.near("buildings", ground):
                self.assertLess(house.shape.Intersection(ground).Area(), 0.01, f"{street['street_id']} {house['bldg_id']}")
        for water in TOWN.read("water"):
            for layer in ("buildings", "trees", "facilities", "substations"):
                self.assertFalse(any(thing.shape.Intersects(water.shape) for thing in TOWN.near(layer, water.shape)))

    def test_points_are_not_inside_houses(self):
        for layer in ("facilities", "trees"):
            for point in TOWN.read(layer):
                inside = [house for house in TOWN.near("buildings", point.shape) if house.shape.Contains(point.shape)]
                self.assertEqual(inside, [], f"{layer} {point.values}")

    def test_entrances_lie_on_their_facade(self):
        houses = {house["bldg_id"]: house for house in TOWN.read("buildings")}
        numbers = collections.defaultdict(list)
        for entrance in TOWN.read("entrances"):
            facade = houses[entrance["bldg_id"]].shape.Boundary()
            self.assertLessEqual(facade.Distance(entrance.shape), 0.01, entrance.values)
            numbers[entrance["bldg_id"]].append(entrance["entr_no"])
        for house in houses.values():
            self.assertEqual(sorted(numbers[house["bldg_id"]]), list(range(1, (house["entrances"] or 0) + 1)))


class Land(unittest.TestCase):
    def test_parcels_cover_the_lots(self):
        covered = collections.Counter()
        for parcel in TOWN.read("parcels"):
            covered[parcel["lot_id"]] += parcel.shape.Area()
        for lot in TOWN.read("lots"):
            self.assertAlmostEqual(covered[lot["lot_id"]], lot.shape.Area(), delta=2)

    def test_gates_lie_on_the_wall_of_their_compound(self):
        compounds = {compound["comp_id"]: compound.shape for compound in TOWN.read("compounds")}
        for gate in TOWN.read("gates"):
            self.assertLess(compounds[gate["comp_id"]].Boundary().Distance(gate.shape), 0.01)


def network_of(streets):
    """The network each vertex belongs to: vertices on one street are one network."""
    leader = {}

    def find(vertex):
        while leader.setdefault(vertex, vertex) != vertex:
            leader[vertex] = leader[leader[vertex]]
            vertex = leader[vertex]
        return vertex

    for street in streets:
        vertices = [point[:2] for point in street.shape.GetPoints()]
        for vertex in vertices[1:]:
            leader[find(vertex)] = find(vertices[0])
    return find


class Streets(unittest.TestCase):
    def test_open_streets_are_one_network_but_for_the_named_faults(self):
        walkable = [street for street in TOWN.read("streets") if street["walk_kmh"] != 0]
        find = network_of(walkable)
        networks = collections.Counter(find(street.shape.GetPoint_2D(0)) for street in walkable)
        main = networks.most_common(1)[0][0]
        apart = [street for street in walkable if find(street.shape.GetPoint_2D(0)) != main]
        self.assertEqual(collections.Counter(street["defect"] for street in apart), {"near_miss": 5, "island": 2})

    def test_faults_are_those_of_the_readme(self):
        faults = collections.Counter(street["defect"] for street in TOWN.read("streets"))
        del faults[None]
        self.assertEqual(faults, {"near_miss": 5, "duplicate": 1, "zero_length": 1, "island": 2})

    def test_a_compound_is_entered_through_its_gates_only(self):
        """A walker inside a gated compound meets no vertex of a street outside but at the end of a gate."""
        outside = {"primary", "secondary", "tertiary", "residential", "unclassified", "service", "footway", "alley"}
        kinds = collections.defaultdict(set)
        for street in TOWN.read("streets"):
            if street["defect"] is None:
                for point in street.shape.GetPoints():
                    kinds[point[:2]].add(street["kind"])
        for vertex, meeting in kinds.items():
            if "lane" in meeting:
                self.assertFalse(meeting & outside, vertex)

    def test_the_river_and_the_railway_are_crossed_at_few_places(self):
        for name, level in (("river", 1), ("railway", -1)):
            for barrier in (b for b in TOWN.read("barriers") if b["kind"] == name):
                middle = barrier.shape
                crossing = [s for s in TOWN.near("streets", middle) if s.shape.Crosses(middle) and s["walk_kmh"] != 0]
                # The stretches before and behind the town have one crossing each.
                self.assertTrue(1 <= len(crossing) <= 6, f"{name} {len(crossing)}")
                self.assertEqual({street["level"] for street in crossing}, {level}, name)

    def test_the_dual_carriageway_is_crossed_at_signals_only(self):
        for middle in (b.shape for b in TOWN.read("barriers") if b["kind"] == "arterial"):
            crossing = [s for s in TOWN.near("streets", middle) if s.shape.Intersects(middle) and s["walk_kmh"] != 0]
            self.assertEqual({(s["kind"], s["delay_s"]) for s in crossing}, {("crossing", 35)})

    def test_gates_take_time_and_some_are_closed(self):
        gates = [s for s in TOWN.read("streets") if s["kind"] == "gate"]
        self.assertEqual({gate["delay_s"] for gate in gates}, {5})
        self.assertEqual(sum(gate["walk_kmh"] == 0 for gate in gates),
                         sum(gate["open"] == 0 for gate in TOWN.read("gates")))
        self.assertTrue(any(s["steps"] for s in TOWN.read("streets")))
        self.assertTrue(any(s["oneway_f"] == "forward" and s["walk_kmh"] for s in TOWN.read("streets")))


if __name__ == "__main__":
    unittest.main()
