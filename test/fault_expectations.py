"""What each fault of a server must lead to, whatever sends: see `faults.FAULTS`."""

from __future__ import annotations

from typing import Dict, NamedTuple, Optional, Type

from wire_kit import REPEATABLE

from talon_one import exceptions as errors

CONNECTION = errors.ApiConnectionException
UNREADABLE = errors.UnreadableAnswerException


class Expected(NamedTuple):
    """What a fault must lead to: None as error stands for an answer."""

    error: Optional[Type[errors.ApiException]]
    status: Optional[int] = None
    again: str = "no"  #: which calls are tried again: `no`, `repeatable` ones, `all`, or those that `write`
    says: str = ""  #: a pattern that the first line matches


EXPECTED: Dict[str, Expected] = {
    "ok": Expected(None),
    "no_content": Expected(None),
    "reset_at_connect": Expected(CONNECTION, None, "repeatable"),
    "reset_before_head": Expected(CONNECTION, None, "repeatable", "reset"),
    "closed_before_head": Expected(CONNECTION, None, "repeatable", "closed by the other side"),
    "reset_mid_head": Expected(CONNECTION, None, "repeatable", "reset|closed"),
    "reset_after_head": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "reset_mid_body": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "short_body": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "too_long_body": Expected(None),
    "length_is_no_number": Expected(UNREADABLE, 200, "repeatable", "length is not a number"),
    "two_lengths": Expected(UNREADABLE, 200, "repeatable", "length is not a number, or there are two"),
    "bad_chunking": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "cut_chunking": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "negative_chunk": Expected(UNREADABLE, 200, "repeatable", "cut short: .*a chunk of it has no valid length"),
    "negative_chunk_503": Expected(errors.ServiceException, 503, "repeatable"),
    "chunk_size_without_end": Expected(UNREADABLE, 200, "repeatable", "has no end"),
    "cut_chunk_size": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "chunk_longer_than_it_says": Expected(UNREADABLE, 200, "repeatable", "cut short: .*another length than it says"),
    "chunk_without_end_of_line": Expected(UNREADABLE, 200, "repeatable", "another length than it says"),
    "chunk_size_with_two_lines": Expected(UNREADABLE, 200, "repeatable", "a chunk of it has no valid length"),
    "trailer_that_is_no_header": Expected(UNREADABLE, 200, "repeatable", "after its last chunk is not a header"),
    "trailers": Expected(None),
    "length_with_a_control": Expected(UNREADABLE, 200, "repeatable", "length is not a number"),
    "folded_header": Expected(None),
    "folded_control": Expected(CONNECTION, None, "repeatable", "a line of its head is not a header"),
    "chunked_in_1.0": Expected(None),
    "endless_trailers": Expected(UNREADABLE, 200, "repeatable", "last lines have no end"),
    "chunk_with_extension": Expected(None),
    "other_transfer_coding": Expected(UNREADABLE, 200, "repeatable", "transfer coding"),
    "chunked_and_a_length": Expected(None),
    "negative_length": Expected(UNREADABLE, 200, "repeatable", "length is not a number"),
    "two_lengths_in_one": Expected(UNREADABLE, 200, "repeatable", "length is not a number, or there are two"),
    "two_lengths_401": Expected(errors.UnauthorizedException, 401),
    "the_same_length_twice": Expected(None),
    "204_gzip": Expected(None),
    "204_chunked": Expected(None),
    "204_with_a_length": Expected(None),
    "205_with_a_length": Expected(UNREADABLE, 205, "no", "empty"),
    "202_gzip": Expected(None),
    "cut_status_line": Expected(CONNECTION, None, "repeatable", "middle of the head"),
    "cut_after_status_line": Expected(CONNECTION, None, "repeatable", "middle of the head"),
    "cut_head": Expected(CONNECTION, None, "repeatable", "middle of the head"),
    "cut_head_204": Expected(CONNECTION, None, "repeatable", "middle of the head"),
    "line_that_is_no_header": Expected(CONNECTION, None, "repeatable", "is not a header"),
    "other_version": Expected(CONNECTION, None, "repeatable", "another HTTP version"),
    "early_hints": Expected(None),
    "many_interim": Expected(None),
    "endless_interim": Expected(CONNECTION, None, "repeatable", "interim responses"),
    "switched": Expected(CONNECTION, None, "repeatable", "another protocol"),
    "no_http": Expected(CONNECTION, None, "repeatable", "is not HTTP"),
    "endless_head": Expected(CONNECTION, None, "repeatable"),
    "gzip": Expected(None),
    "bad_gzip": Expected(UNREADABLE, 200, "no", "encoding"),
    "cut_gzip": Expected(UNREADABLE, 200, "repeatable", "cut short"),
    "gzip_in_gzip": Expected(UNREADABLE, 200, "no", r"content encoding \(gzip, gzip\) was not asked for"),
    "other_coding": Expected(UNREADABLE, 200, "no", r"content encoding \(br\) was not asked for"),
    "bomb": Expected(UNREADABLE, 200, "no", r"larger than 1000000 bytes"),
    "bom": Expected(None),
    "bad_utf8": Expected(UNREADABLE, 200, "no", "not encoded as its headers say"),
    "wrong_charset": Expected(UNREADABLE, 200, "no", "not encoded as its headers say|not JSON"),
    "slow_charset": Expected(UNREADABLE, 200, "no", r"charset \(punycode\)"),
    "unknown_charset": Expected(UNREADABLE, 200, "no", r"charset \(klingon\)"),
    "html_200": Expected(UNREADABLE, 200, "no", "HTML"),
    "empty_200": Expected(UNREADABLE, 200, "no", "empty"),
    "blank_200": Expected(UNREADABLE, 200, "no", "empty"),
    "null_200": Expected(UNREADABLE, 200, "no", "null.*in `body`"),
    "list_200": Expected(UNREADABLE, 200, "no", r"needed, not list \[1\]\. Check what is in `body`"),
    "text_200": Expected(UNREADABLE, 200, "no", "not JSON"),
    "half_json": Expected(UNREADABLE, 200, "no", "not JSON"),
    "deep_json": Expected(UNREADABLE, 200, "no", "not JSON|nested too deeply"),
    "html_502": Expected(errors.ServiceException, 502, "repeatable"),
    "binary_502": Expected(errors.ServiceException, 502, "repeatable"),
    "cut_502": Expected(errors.ServiceException, 502, "repeatable"),
    "500": Expected(errors.ServiceException, 500, "no", "out of order"),
    "501": Expected(errors.ServiceException, 501, "no", "no such operation"),
    "503": Expected(errors.ServiceException, 503, "repeatable", "busy"),
    "504": Expected(errors.ServiceException, 504, "repeatable", "late"),
    "429": Expected(errors.RateLimitException, 429, "all", "slow down"),
    "429_seconds": Expected(errors.RateLimitException, 429, "all"),
    "429_date": Expected(errors.RateLimitException, 429, "all"),
    "429_hour": Expected(errors.RateLimitException, 429, "no"),
    "503_hour": Expected(errors.ServiceException, 503, "no"),
    "409_parallel": Expected(errors.ConflictException, 409, "write", "Too many requests"),
    "409_duplicate": Expected(errors.ConflictException, 409, "no", "already exists"),
    "400": Expected(errors.BadRequestException, 400, "no", "enum: state"),
    "401": Expected(errors.UnauthorizedException, 401, "no", "Invalid key"),
    "403": Expected(errors.ForbiddenException, 403),
    "404": Expected(errors.NotFoundException, 404),
    "410": Expected(errors.ApiException, 410),
    "422": Expected(errors.UnprocessableEntityException, 422),
}

#: A DELETE expects no content: nothing is what it may get.
CONTENT_THAT_DELETE_ACCEPTS = {"empty_200", "blank_200", "205_with_a_length", "null_200", "list_200"}


def tries(again: str, call: str) -> int:
    repeated = {"no": False, "repeatable": call in REPEATABLE, "all": True, "write": call != "GET"}[again]
    return 2 if repeated else 1


def accepted_by_delete(fault: str) -> Expected:
    """The same for a DELETE, which expects no content: nothing is what it may get."""
    return Expected(None) if fault in CONTENT_THAT_DELETE_ACCEPTS else EXPECTED[fault]
