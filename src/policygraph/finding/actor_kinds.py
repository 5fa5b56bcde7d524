"""Types of actor that the rules of roles treat alike, by their notations in the scheme ``actor-type``."""

from __future__ import annotations

#: bodies of the state
STATE = ("agency", "state", "state-company", "court", "ministry", "ombud")
#: bodies of the state, the counties and the municipalities
PUBLIC = (*STATE, "municipality", "county")
#: unions of states; with the states themselves
UNIONS = ("international", "eu")
OF_STATES = (*UNIONS, "country")
