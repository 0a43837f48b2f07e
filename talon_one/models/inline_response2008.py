# Generated from spec/schemas/applications/GetApplications200Response.yaml by `make generate`; do not edit.
"""`InlineResponse2008`, the former name of `GetApplications200Response`."""

from talon_one.models.get_applications200_response import GetApplications200Response

InlineResponse2008 = GetApplications200Response
