# Generated from spec/schemas/coupons/GenerateCouponRejections200Response.yaml by `make generate`; do not edit.
"""`InlineResponse20053`, the former name of `GenerateCouponRejections200Response`."""

from talon_one.models.generate_coupon_rejections200_response import GenerateCouponRejections200Response

InlineResponse20053 = GenerateCouponRejections200Response
