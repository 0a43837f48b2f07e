# Generated from spec/schemas/coupons/CreateCoupons200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20011`, the former name of `CreateCoupons200Response`."""

from talon_one.models.create_coupons200_response import CreateCoupons200Response

InlineResponse20011 = CreateCoupons200Response
