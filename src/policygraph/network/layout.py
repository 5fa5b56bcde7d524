"""Where hubs stand: forces per component, then room for every hub and its label.

Written in plain Python with nothing but + − × ÷ and square roots, which IEEE 754 defines to the last bit: the same
graph gets the same picture on every machine. Library layouts lean on BLAS and libm, whose last bits differ between
processors.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import networkx as nx

#: the browser uses the same three for the hubs it draws (``app-draw.js``)
LEAST_RADIUS, MOST_RADIUS = 7.0, 34.0
LABEL_HEIGHT = 15.0
LABEL_CHARACTERS = 14
CHARACTER_WIDTH = 6.4

ITERATIONS = 250
SPACING = 62.0
#: one turn of the golden angle (cosine and sine of 137.5°)
TURN = (-0.7373688780783197, 0.6754902942615238)

Point = tuple[float, float]
Size = tuple[float, float]


def radius(count: int, most: int) -> float:
    """The radius of a hub: its area follows its number of commitments."""
    return LEAST_RADIUS + (MOST_RADIUS - LEAST_RADIUS) * math.sqrt(count / max(most, 1))


def room(hub_radius: float, label: str) -> Size:
    """Half the width and half the height that a hub takes with its label below it."""
    width = min(len(label), LABEL_CHARACTERS) * CHARACTER_WIDTH / 2
    return max(hub_radius, width) + 5, hub_radius + LABEL_HEIGHT / 2 + 4


def spiral(count: int, spacing: float) -> list[Point]:
    """Points on a golden-angle spiral from the centre outwards."""
    points, (x, y) = [], (1.0, 0.0)
    for n in range(count):
        reach = spacing * math.sqrt(n)
        points.append((x * reach, y * reach))
        x, y = x * TURN[0] - y * TURN[1], x * TURN[1] + y * TURN[0]
    return points


def spring(ties: Sequence[tuple[int, int, float]], start: Sequence[Point]) -> list[Point]:
    """Fruchterman and Reingold's forces (1991): every pair repels, every tie pulls by its strength; cooling steps."""
    xs, ys = [p[0] for p in start], [p[1] for p in start]
    count = len(start)
    square = SPACING * SPACING
    for step in range(ITERATIONS):
        dx, dy = [0.0] * count, [0.0] * count
        for i in range(count):
            x, y, fx, fy = xs[i], ys[i], 0.0, 0.0
            for j in range(i):
                u, v = x - xs[j], y - ys[j]
                push = square / (u * u + v * v + 1.0)
                u, v = u * push, v * push
                fx, fy = fx + u, fy + v
                dx[j] -= u
                dy[j] -= v
            # a light pull to the centre, stronger across than along: screens are wide
            dx[i] += fx - x * 0.05
            dy[i] += fy - y * 0.08
        for i, j, pull in ties:
            u, v = xs[i] - xs[j], ys[i] - ys[j]
            force = math.sqrt(u * u + v * v) / SPACING * pull
            dx[i] -= u * force
            dy[i] -= v * force
            dx[j] += u * force
            dy[j] += v * force
        heat = SPACING * (1.0 - step / ITERATIONS) * 0.5
        for i in range(count):
            length = math.sqrt(dx[i] * dx[i] + dy[i] * dy[i])
            if length > 0:
                reach = min(length, heat) / length
                xs[i] += dx[i] * reach
                ys[i] += dy[i] * reach
    return list(zip(xs, ys, strict=True))


def lie_down(points: Sequence[Point]) -> list[Point]:
    """Turns points round their middle until they spread most from left to right: screens are wide.

    >>> [round(x, 3) for x, _ in lie_down([(1.0, -2.0), (1.0, 0.0), (1.0, 2.0)])]
    [-2.0, 0.0, 2.0]
    """
    count = max(len(points), 1)
    middle_x, middle_y = sum(x for x, _ in points) / count, sum(y for _, y in points) / count
    centred = [(x - middle_x, y - middle_y) for x, y in points]
    across, along = sum(x * x for x, _ in centred), sum(y * y for _, y in centred)
    both = sum(x * y for x, y in centred)
    spread = math.sqrt((across - along) * (across - along) + 4.0 * both * both)
    if spread == 0.0:
        return centred
    double = (across - along) / spread  # the cosine of twice the angle; half the angle by the half-angle formulas
    cosine = math.sqrt(max(0.0, (1.0 + double) / 2.0))
    sine = math.sqrt(max(0.0, (1.0 - double) / 2.0)) * (-1.0 if both < 0.0 else 1.0)
    return [(x * cosine + y * sine, y * cosine - x * sine) for x, y in centred]


def separate(points: Sequence[Point], rooms: Sequence[Size], rounds: int = 120) -> list[Point]:
    """Moves overlapping boxes apart along the shorter way until none overlap, or ``rounds`` are over."""
    xs, ys = [p[0] for p in points], [p[1] for p in points]
    count = len(xs)
    for _ in range(rounds):
        order = sorted(range(count), key=lambda n: (ys[n], n))
        tallest = max((size[1] for size in rooms), default=0.0)
        moved = False
        for at, i in enumerate(order):
            for j in order[at + 1 :]:
                if ys[j] - ys[i] > rooms[i][1] + tallest + SPACING:
                    break
                across = rooms[i][0] + rooms[j][0] - abs(xs[i] - xs[j])
                along = rooms[i][1] + rooms[j][1] - abs(ys[i] - ys[j])
                if across <= 0 or along <= 0:
                    continue
                moved = True
                if across < along:
                    step = across / 2 + 0.5 if xs[i] < xs[j] or (xs[i] == xs[j] and i < j) else -across / 2 - 0.5
                    xs[i] -= step
                    xs[j] += step
                else:
                    step = along / 2 + 0.5 if ys[i] < ys[j] or (ys[i] == ys[j] and i < j) else -along / 2 - 0.5
                    ys[i] -= step
                    ys[j] += step
        if not moved:
            break
    return list(zip(xs, ys, strict=True))


def component(network: nx.Graph[int], hubs: Sequence[int], rooms: Mapping[int, Size]) -> dict[int, Point]:
    """The places of one connected component, the hub with most commitments starting in the middle."""
    order = sorted(hubs, key=lambda hub: (-network.nodes[hub]["count"], hub))
    index = {hub: n for n, hub in enumerate(order)}
    ties = [
        (index[first], index[second], 0.4 + 2.0 * tie["strength"])
        for first, second, tie in sorted(network.subgraph(hubs).edges(data=True), key=lambda edge: sorted(edge[:2]))
    ]
    placed = separate(lie_down(spring(ties, spiral(len(order), SPACING))), [rooms[hub] for hub in order])
    return dict(zip(order, placed, strict=True))


def pack(components: Sequence[dict[int, Point]], rooms: Mapping[int, Size]) -> dict[int, Point]:
    """The largest component in the middle, the others in rows below it, no wider than it is."""
    places: dict[int, Point] = {}
    left = right = bottom = x = row = 0.0
    for number, part in enumerate(components):
        west = min(px - rooms[hub][0] for hub, (px, _) in part.items())
        east = max(px + rooms[hub][0] for hub, (px, _) in part.items())
        north = min(py - rooms[hub][1] for hub, (_, py) in part.items())
        south = max(py + rooms[hub][1] for hub, (_, py) in part.items())
        if number == 0:
            left, right, bottom = west, max(east, west + 500), south + 40
            x, moved = left, (0.0, 0.0)
        else:
            if x > left and x + east - west > right:
                x, bottom, row = left, bottom + row + 20, 0.0
            moved = (x - west, bottom - north)
            x, row = x + east - west + 20, max(row, south - north)
        places.update({hub: (px + moved[0], py + moved[1]) for hub, (px, py) in part.items()})
    return places


def lay_out(network: nx.Graph[int], labels: Mapping[int, str]) -> dict[int, tuple[int, int]]:
    """The place of every hub of a network, in whole pixels round the middle; no two hubs or labels overlap."""
    counts = {hub: int(network.nodes[hub]["count"]) for hub in network}
    most = max(counts.values(), default=1)
    rooms = {hub: room(radius(count, most), labels[hub]) for hub, count in counts.items()}
    parts = sorted((sorted(part) for part in nx.connected_components(network)), key=lambda part: (-len(part), part))
    places = pack([component(network, part, rooms) for part in parts], rooms)
    return {hub: (round(x), round(y)) for hub, (x, y) in sorted(places.items())}


def settle(network: nx.Graph[int], places: Mapping[int, tuple[int, int]]) -> dict[int, tuple[int, int]]:
    """Places for the hubs of ``network`` that have none yet: beside the placed hubs they are tied to."""
    settled = dict(places)
    aside = spiral(41, 14.0)[1:]
    for number, hub in enumerate(hub for hub in sorted(network) if hub not in places):
        near = [(tie["weight"], *places[other]) for other, tie in sorted(network[hub].items()) if other in places]
        total = sum(weight for weight, _, _ in near) or 1
        x = sum(weight * px for weight, px, _ in near) / total + aside[number % 40][0]
        y = sum(weight * py for weight, _, py in near) / total + aside[number % 40][1]
        settled[hub] = (round(x), round(y))
    return settled
