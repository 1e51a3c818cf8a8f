"""How the tester sends what it has no form for: documents one a line."""

import json

import schemathesis


@schemathesis.serializer("application/x-ndjson")
def documents(context, value):
    if isinstance(value, (bytes, str)):
        return value
    return json.dumps(value) + "\n"
