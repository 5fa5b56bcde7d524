"""What the stages hand on to each other: frozen, slotted records that import nothing of the package.

In the order of the work: :mod:`source` (a file as read), :mod:`text` (its cleaned text and the way
back), :mod:`outline` (headings, blocks, sentences), :mod:`concepts` (what the ontology knows),
:mod:`findings` (what was found: the narrow waist of the program) and :mod:`corrections` (what a person put
right in it).

Bounds are ``start`` inclusive and ``end`` exclusive everywhere; they count Unicode code points.
Pages and lines count from 1, everything else from 0.
"""
