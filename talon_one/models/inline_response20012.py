# Generated from spec/schemas/coupons/GetCouponsWithoutTotalCount200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20012`, the former name of `GetCouponsWithoutTotalCount200Response`."""

from talon_one.models.get_coupons_without_total_count200_response import GetCouponsWithoutTotalCount200Response

InlineResponse20012 = GetCouponsWithoutTotalCount200Response
