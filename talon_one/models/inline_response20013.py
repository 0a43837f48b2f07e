# Generated from spec/schemas/referrals/GetReferralsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20013`, the former name of `GetReferralsWithoutTotalCount200Response`."""

from talon_one.models.get_referrals_without_total_count200_response import GetReferralsWithoutTotalCount200Response

InlineResponse20013 = GetReferralsWithoutTotalCount200Response
