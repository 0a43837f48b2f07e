"""The shop's HTTP interface. `create_app()` is what a server such as uvicorn runs."""

from __future__ import annotations

import asyncio
import os
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Annotated, AsyncIterator, Dict, Optional

from fastapi import APIRouter, Depends, FastAPI, HTTPException, Request
from fastapi.responses import JSONResponse
from pydantic import BaseModel

import talon_one
from talon_one import aio

from .checkout import Checkout, PriceChanged, shown
from .shop import CartContent, Shop

router = APIRouter()


@dataclass(frozen=True)
class Settings:
    """Settings of the shop. Those of Talon.One (TALON_ONE_HOST, TALON_ONE_API_KEY) are read by the SDK."""

    journal: str  #: file that keeps closings while the service is down; it has to survive a restart
    timeout: float  #: seconds that a customer waits for discounts, at most
    resend: float  #: seconds between attempts to send what was kept

    @classmethod
    def of_environment(cls) -> Settings:
        """From SHOP_JOURNAL, SHOP_TIMEOUT and SHOP_RESEND."""
        return cls(
            journal=os.environ.get("SHOP_JOURNAL", "closings.journal"),
            timeout=float(os.environ.get("SHOP_TIMEOUT", "2")),
            resend=float(os.environ.get("SHOP_RESEND", "60")),
        )


def the_shop(request: Request) -> Shop:
    """The shop that this application runs."""
    shop: Shop = request.app.state.shop
    return shop


def the_checkout(request: Request) -> Checkout:
    """Its checkout."""
    checkout: Checkout = request.app.state.checkout
    return checkout


TheShop = Annotated[Shop, Depends(the_shop)]
TheCheckout = Annotated[Checkout, Depends(the_checkout)]


def create_app(settings: Optional[Settings] = None, configuration: Optional[talon_one.Configuration] = None) -> FastAPI:
    """The application. Without arguments, everything is in the environment."""
    chosen = settings or Settings.of_environment()

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        # One client for the life of the process: it keeps its connections.
        async with aio.ApiClient(configuration or talon_one.Configuration()) as client:
            api = aio.IntegrationApi(client).with_options(timeout=chosen.timeout, retries=1)
            app.state.shop = shop = Shop()
            app.state.checkout = checkout = Checkout(shop, aio.FailOpen(api, chosen.journal))
            sending = asyncio.create_task(checkout.send_kept_forever(chosen.resend))
            yield
            sending.cancel()
            with suppress(asyncio.CancelledError):
                await sending

    app = FastAPI(title="A shop", lifespan=lifespan)
    app.include_router(router)
    return app


class Payment(BaseModel):
    """What the customer has agreed to pay."""

    total: Decimal


@router.put("/carts/{cart_id}")
async def put_cart(cart_id: str, content: CartContent, shop: TheShop, checkout: TheCheckout) -> Dict[str, object]:
    """Change a cart; gives its prices."""
    cart = shop.get_or_make(cart_id)
    async with cart.lock:
        if cart.paid is not None:
            raise HTTPException(409, "This cart is paid.")
        cart.content = content
        return shown(await checkout.prices(cart))


@router.post("/carts/{cart_id}/payment")
async def pay(cart_id: str, payment: Payment, shop: TheShop, checkout: TheCheckout) -> JSONResponse:
    """Pay a cart. Sent again, it gives the same answer and charges nothing."""
    cart = shop.get(cart_id)
    if cart is None:
        raise HTTPException(404, "There is no such cart.")
    async with cart.lock:
        try:
            await checkout.pay(cart, payment.total)
        except PriceChanged as changed:
            return JSONResponse({"detail": "The price has changed.", "prices": shown(changed.prices)}, 409)
        return JSONResponse({"paid": str(cart.paid), "closed": cart.is_closed})


@router.get("/health")
async def health(checkout: TheCheckout) -> Dict[str, object]:
    """For the load balancer: 200 as long as the shop can sell."""
    return checkout.health()
