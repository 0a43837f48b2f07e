# Generated from spec/schemas/experiments/ListExperiments200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20016`, the former name of `ListExperiments200Response`."""

from talon_one.models.list_experiments200_response import ListExperiments200Response

InlineResponse20016 = ListExperiments200Response
