"""Validates SARIF logs: a JSON array of logs on stdin, the path of the schema as argument.

Prints the number of errors of each log, one per line; what is wrong goes to stderr. Exit code 3: jsonschema is missing.
"""

import json
import sys

try:
    import jsonschema
except ImportError:
    sys.exit(3)

with open(sys.argv[1], encoding="utf-8") as file:
    schema = json.load(file)
validator = jsonschema.validators.validator_for(schema)(schema)
for number, log in enumerate(json.load(sys.stdin.buffer)):
    errors = list(validator.iter_errors(log))
    for error in errors:
        print(f"log {number}: {error.json_path}: {error.message}", file=sys.stderr)
    print(len(errors))
