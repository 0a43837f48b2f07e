# Generated from spec/schemas/referrals/CreateReferralsForMultipleAdvocates201Response.yaml by `make generate`; do not edit.
"""`InlineResponse201`, the former name of `CreateReferralsForMultipleAdvocates201Response`."""

from talon_one.models.create_referrals_for_multiple_advocates201_response import CreateReferralsForMultipleAdvocates201Response

InlineResponse201 = CreateReferralsForMultipleAdvocates201Response
