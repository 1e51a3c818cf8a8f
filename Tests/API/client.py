"""What an ordinary generated client can do: search, read a document, read a refusal. client.py FOLDER ADDRESS TOKEN"""

import sys

folder, address, token = sys.argv[1:]
sys.path.insert(0, folder)

from trade_knowledge_base_client import AuthenticatedClient  # noqa: E402
from trade_knowledge_base_client.api.documents import show_document  # noqa: E402
from trade_knowledge_base_client.api.search import search  # noqa: E402

client = AuthenticatedClient(base_url=address, token=token)
found = search.sync(client=client, q="microchips laredo", limit=2)
assert found.total > 0 and len(found.hits) == 2, found
document = show_document.sync(found.hits[0].id, client=client)
assert document.title == found.hits[0].title, document
refusal = search.sync(client=client, q="nofield:x")
assert refusal.code == "bad_query", refusal
print(f"a generated client found {found.total} documents and read one and a refusal")
