# Generated from spec/schemas/audiences/GetAudienceMemberships200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20036`, the former name of `GetAudienceMemberships200Response`."""

from talon_one.models.get_audience_memberships200_response import GetAudienceMemberships200Response

InlineResponse20036 = GetAudienceMemberships200Response
