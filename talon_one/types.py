# Generated from spec/enumerations.yaml by `make generate`; do not edit.
"""Types for code that passes values on to this package: the values of its enumerations, by name.

They are for type checkers and editors. What is read is plain `str`, as the service may be newer than this version;
to set a newer one, give type checkers a `cast(SessionState, value)`.
"""

from typing import Literal

from talon_one._strings import Strings as Strings

AccessLogMethod = Literal["get", "put", "post", "delete", "patch"]
"""HTTP method of a logged request."""

AccessLogStatus = Literal["success", "error"]
"""Whether a logged request succeeded."""

AchievementActivationPolicy = Literal["user_action", "fixed_schedule"]
"""What starts the progress of an achievement."""

AchievementHistoryStatus = Literal["inprogress", "completed", "expired"]
"""Outcome of an achievement that is looked for in its history."""

AchievementOperator = Literal[
    "justCompleted",
    "started",
    "not(started)",
    "inProgress",
    "not(inProgress)",
    "completed",
    "not(completed)",
]
"""How a block of a rule looks at an achievement."""

AchievementProgressFilter = Literal["inprogress", "completed", "not_started"]
"""Progress of an achievement that is looked for."""

AchievementProgressStatus = Literal["inprogress", "expired", "not_started", "completed"]
"""How far a customer has come in an achievement."""

AchievementRecurrencePolicy = Literal["no_recurrence", "on_expiration", "on_completion"]
"""Whether, and when, customers can start an achievement again."""

AchievementStatus = Literal["active", "scheduled", "expired", "completed", "inprogress", "not_started"]
"""Whether customers can make progress in an achievement."""

ActivationState = Literal["active", "deactivated"]
"""Whether an account or a user is active."""

ActiveStatus = Literal["active", "inactive"]
"""Whether a loyalty card or a reward can be used."""

AdditionalCostDiscountScope = Literal["price", "itemTotal", "additionalCosts"]
"""What a discount on an item reduces: its price, its additional costs or both."""

AdditionalCostType = Literal["session", "item", "both"]
"""What an additional cost can stand on: a session, an item, or both."""

AdvancedEventResponseContent = Literal[
    "customerProfile",
    "triggeredCampaigns",
    "loyalty",
    "advancedEvent",
    "awardedGiveaways",
    "ruleFailureReasons",
    "referral",
    "unlockedRewards",
]
"""Extra part of the response to an advanced event."""

AnalyticsGranularity = Literal["1 hour", "1 day", "1 week", "1 month", "1 year"]
"""Length of the steps of campaign analytics."""

ApiHealth = Literal["OK", "WARNING", "ERROR", "CRITICAL", "NONE"]
"""How many of the API calls of the last minutes failed."""

ApiKeyPlatform = Literal[
    "none",
    "segment",
    "braze",
    "mparticle",
    "shopify",
    "iterable",
    "customer_engagement",
    "customer_data",
    "salesforce",
    "emarsys",
    "selligent",
]
"""Platform that an API key is for."""

ArgumentType = Literal["string", "boolean", "number", "time", "(list string)", "(list number)"]
"""Type of an argument of a function."""

AttributeEntity = Literal[
    "Application",
    "Campaign",
    "CustomerProfile",
    "CustomerSession",
    "CartItem",
    "Coupon",
    "Event",
    "Giveaway",
    "LoyaltyCard",
    "Referral",
    "Store",
    "Account",
]
"""Entity that a custom attribute belongs to."""

AttributeKind = Literal["builtin", "custom"]
"""Whether an attribute is built in."""

AttributeSubscription = Literal["application", "catalog"]
"""What an attribute of items can be connected to."""

AttributeType = Literal[
    "string",
    "number",
    "boolean",
    "time",
    "(list string)",
    "(list number)",
    "(list time)",
    "location",
    "(list location)",
]
"""Type of a custom attribute's values."""

AudienceAction = Literal["add", "delete"]
"""What is to be done to a profile's membership of an audience."""

AudienceItemStatus = Literal["unmodified", "updated", "new"]
"""What a request did to an audience."""

AudienceOperator = Literal["member", "not(member)", "justJoined", "justLeft"]
"""How a block of a rule looks at an audience."""

BalanceOperator = Literal[
    "equals",
    "not(equals)",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
]
"""How a block of a rule compares a loyalty balance."""

BalanceType = Literal["current", "pending", "negative", "tentativeCurrent"]
"""Balance of points that a block of a rule looks at."""

BlockCheckOperator = Literal[
    "equals",
    "not(equals)",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "between",
    "contains",
    "not(contains)",
    "matchesRegexp",
    "startsWith",
    "endsWith",
    "oneOf",
    "not(oneOf)",
    "inCollection",
    "not(inCollection)",
    "empty",
    "not(empty)",
    "exists",
    "not(exists)",
    "isTrue",
    "isFalse",
    "containsAtLeast",
    "containsExactly",
    "containsOneOf",
    "containsNoneOf",
    "containsAllOf",
    "after",
    "before",
    "within",
    "not(within)",
]
"""How a block of a promotion or a strikethrough rule compares an attribute."""

BlockProfile = Literal["Current", "Advocate"]
"""Whose profile a block of a rule is about."""

BlueprintCategory = Literal["promotions", "pricing", "loyalty", "custom"]
"""Category of a blueprint."""

BlueprintSource = Literal["custom", "default"]
"""Where a blueprint comes from."""

BranchOperator = Literal["ALL", "FIRST"]
"""Which elements of a group of campaigns apply."""

BudgetAction = Literal[
    "redeemCoupon",
    "redeemReferral",
    "setDiscount",
    "createCoupon",
    "createReferral",
    "setDiscountEffect",
    "createLoyaltyPoints",
    "createLoyaltyPointsEffect",
    "redeemLoyaltyPoints",
    "redeemLoyaltyPointsEffect",
    "awardGiveaway",
    "addFreeItemEffect",
    "customEffect",
    "callApi",
]
"""What the budget limits that a block of a rule looks at."""

BudgetOperator = Literal["available", "enoughFor"]
"""How a block of a rule looks at a budget."""

BulkCampaignOperation = Literal["disable", "delete", "activate_revision"]
"""What is to be done to many campaigns."""

CallApiEffectType = Literal["callApi", "triggerWebhook"]
"""Type of the effect that calls a webhook."""

CampaignFeature = Literal[
    "coupons",
    "referrals",
    "loyalty",
    "giveaways",
    "strikethrough",
    "achievements",
    "advancedEvents",
]
"""Feature that is enabled in a campaign."""

CampaignFrontendState = Literal["expired", "scheduled", "running", "disabled", "archived", "staged", "draft"]
"""State of a campaign as the Campaign Manager shows it."""

CampaignIneligibility = Literal["ALL_RULES_FAILED", "SKIPPED", "AUDIENCE_NOT_MATCHED"]
"""Why a campaign had no effect."""

CampaignLogAction = Literal["create", "delete", "update"]
"""What was done to a campaign."""

CampaignNotificationType = Literal["CampaignEvaluationTreeChanged", "CampaignNotification"]
"""Kind of a notification about campaigns."""

CampaignState = Literal["enabled", "disabled", "archived", "scheduled", "running", "expired", "staged"]
"""State of a campaign, as searches take it."""

CampaignStoredState = Literal["enabled", "disabled", "archived"]
"""State of a campaign as it is stored, whatever its dates say."""

CampaignTemplateState = Literal["draft", "enabled", "disabled"]
"""State of a campaign template."""

CampaignType = Literal["cartItem", "advanced"]
"""Type of a campaign."""

CardOperator = Literal["linked", "not(linked)"]
"""Whether a block of a rule asks for a linked card."""

CardPointsNotificationType = Literal["LoyaltyCardPointsDeducted", "LoyaltyCardPointsAdded"]
"""Kind of a notification about points of a card."""

CaseSensitivity = Literal["sensitive", "insensitive-uppercase", "insensitive-lowercase"]
"""How an Application compares coupon and referral codes."""

CatalogActionType = Literal["ADD", "PATCH", "PATCH_MANY", "REMOVE", "REMOVE_MANY", "ADD_PRICE_ADJUSTMENT"]
"""What to do to the items of a catalog."""

CatalogFilterOperator = Literal["EQ", "LT", "LE", "GT", "GE", "IN"]
"""How a catalog action compares an attribute of an item."""

ChangeSource = Literal["campaign_manager", "rule_engine", "management_api"]
"""What changed loyalty points."""

CheckOperator = Literal[
    "equals",
    "not(equals)",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "between",
    "contains",
    "not(contains)",
    "matchesRegexp",
    "startsWith",
    "endsWith",
    "oneOf",
    "not(oneOf)",
    "inCollection",
    "not(inCollection)",
    "empty",
    "not(empty)",
    "exists",
    "not(exists)",
    "isTrue",
    "isFalse",
    "containsAtLeast",
    "containsExactly",
    "containsOneOf",
    "containsNoneOf",
    "containsAllOf",
    "after",
    "before",
    "within",
    "not(within)",
    "in",
    "not(in)",
]
"""How a block of a rule compares an attribute."""

CouponNotificationType = Literal["CouponUpdated", "CouponDeleted"]
"""Kind of a notification about coupons."""

CouponRejection = Literal[
    "CouponNotFound",
    "CouponPartOfNotRunningCampaign",
    "CampaignLimitReached",
    "ProfileLimitReached",
    "CouponRecipientDoesNotMatch",
    "CouponExpired",
    "CouponStartDateInFuture",
    "CouponRejectedByCondition",
    "EffectCouldNotBeApplied",
    "CouponPartOfNotTriggeredCampaign",
    "CouponReservationRequired",
    "ProfileRequired",
]
"""Why a coupon was rejected."""

CouponValidity = Literal["expired", "validNow", "validFuture"]
"""Whether a coupon or a referral is valid now, later or no more."""

Criticality = Literal["critical", "not_critical"]
"""Whether a risk is critical."""

CurrentAchievementStatus = Literal["active", "scheduled"]
"""Status of an achievement that is not over."""

CustomEffectTarget = Literal["cart", "allItems", "selector", "globalFilter", "bundle"]
"""What a custom effect is about."""

DeliveryStatus = Literal["delivered", "failed"]
"""Whether an event of the Integration Hub was delivered."""

DeploymentStatus = Literal["created", "active", "failed", "deleted"]
"""Status of a secondary deployment."""

DiscountScope = Literal["sessionTotal", "cartItems", "additionalCosts"]
"""What a discount without a scope of its own reduces."""

EvaluationMode = Literal["stackable", "listOrder", "lowestDiscount", "highestDiscount"]
"""Which of several campaigns take effect."""

EvaluationScope = Literal["cartItem", "session"]
"""Whether an evaluation mode counts for a session as a whole or for each item."""

EventResponseContent = Literal[
    "customerProfile",
    "triggeredCampaigns",
    "loyalty",
    "event",
    "awardedGiveaways",
    "ruleFailureReasons",
    "campaignEligibility",
    "achievements",
    "unlockedRewards",
]
"""Extra part of the response to an event or to a profile's update."""

ExperimentAssignment = Literal["random", "external", "audience"]
"""What assigns a customer to a variant of an experiment."""

ExperimentGoal = Literal["other", "maximize_revenue", "optimize_discount_efficiency", "maximize_items_sold"]
"""What an experiment is to achieve."""

ExpiryOperator = Literal["setTo", "laterBy"]
"""How a block of a rule changes an expiry date."""

ExportDateFormat = Literal["excel", "ISO8601"]
"""How dates are written in an export."""

ExportEntity = Literal[
    "Coupon",
    "Referral",
    "Effect",
    "CustomerSession",
    "LoyaltyLedger",
    "LoyaltyLedgerLog",
    "Collection",
]
"""Entity that an export holds."""

ExportFilterEntity = Literal[
    "Coupon",
    "Referral",
    "Effect",
    "CustomerSession",
    "LoyaltyLedger",
    "LoyaltyLedgerLog",
    "Collection",
    "AudienceMembership",
]
"""Entity of exports that are looked for."""

FeedNotificationType = Literal["feed", "feature", "announcement", "alert", "test"]
"""Kind of an entry in the Campaign Manager's feed."""

GroupOperator = Literal["all", "atLeastOne", "none"]
"""How many of a group's blocks have to hold."""

HttpVerb = Literal["POST", "PUT", "GET", "DELETE", "PATCH"]
"""HTTP method of a webhook."""

HubEventType = Literal[
    "LoyaltyPointsChanged",
    "LoyaltyTierDowngrade",
    "LoyaltyTierUpgrade",
    "CouponCreated",
    "CouponUpdated",
    "CouponDeleted",
]
"""Type of an event of the Integration Hub."""

LibraryAttributeEntity = Literal[
    "Application",
    "Campaign",
    "CustomerProfile",
    "CustomerSession",
    "CartItem",
    "Coupon",
    "Event",
]
"""Entity that an attribute of the library belongs to."""

LimitEntity = Literal["Coupon", "Referral", "Profile", "Identifier", "Store", "Session"]
"""What a limit counts its uses for."""

LimitPeriod = Literal["daily", "weekly", "monthly", "yearly"]
"""Period after which a count starts again."""

ListCountOperator = Literal["containsAtLeast", "containsExactly"]
"""How many values of a list have to match."""

ListOperator = Literal["containsOneOf", "containsNoneOf", "containsAllOf"]
"""How a list of values is compared."""

LocationOperator = Literal["in", "not(in)"]
"""Whether a place has to be inside of an area."""

MembershipOperator = Literal["add", "remove"]
"""What a block of a rule does to a membership of an audience."""

MessageChangeType = Literal[
    "CampaignEvaluationTreeChanged",
    "CampaignNotification",
    "CouponCreated",
    "CouponUpdated",
    "CouponDeleted",
    "AsyncCouponsCreated",
    "CouponsDeleted",
    "CouponsUpdated",
    "CouponCodeExpiring",
    "StrikethroughPrice",
    "LoyaltyPointsAdded",
    "LoyaltyPointsDeducted",
    "LoyaltyPointsExpiring",
    "LoyaltyPointsPendingToActive",
    "LoyaltyAddedDeductedPointsBalances",
    "LoyaltyCardAddedDeductedPointsBalances",
    "TierWillDowngrade",
    "TierUpgrade",
    "TierDowngrade",
    "LoyaltyCardPointsAdded",
    "LoyaltyCardPointsDeducted",
    "LoyaltyCardPointsExpiring",
]
"""Kind of change that a logged message tells of."""

MessageEntityType = Literal["application", "loyalty_program", "webhook"]
"""What a logged message belongs to."""

MessageLogPeriod = Literal["15m", "30m", "1h", "4h", "1d", "2d"]
"""Time that a message log covers."""

MessageTestType = Literal[
    "campaign",
    "loyalty_added_deducted_points",
    "card_added_deducted_points",
    "loyalty_added_deducted_points_balances",
    "loyalty_card_added_deducted_points_balances",
    "coupon",
    "expiring_coupons",
    "expiring_points",
    "pending_to_active_points",
    "strikethrough_pricing",
    "tier_downgrade",
    "tier_upgrade",
    "tier_will_downgrade",
    "card_expiring_points",
    "rule_engine_webhook",
]
"""Kind of a message that is tried out."""

NotificationPeriod = Literal["w", "d"]
"""Unit of time of a notification's lead, weeks or days."""

NotificationScope = Literal["all", "campaign_manager", "management_api", "rule_engine"]
"""Changes by whom lead to a notification."""

NotificationTestType = Literal[
    "campaign",
    "loyalty_added_deducted_points",
    "card_added_deducted_points",
    "coupon",
    "expiring_coupons",
    "expiring_points",
    "pending_to_active_points",
    "strikethrough_pricing",
    "tier_downgrade",
    "tier_upgrade",
    "tier_will_downgrade",
    "card_expiring_points",
]
"""Kind of a notification that is tried out."""

NotificationType = Literal[
    "campaign",
    "loyalty_added_deducted_points",
    "card_added_deducted_points",
    "loyalty_added_deducted_points_balances",
    "loyalty_card_added_deducted_points_balances",
    "coupon",
    "expiring_coupons",
    "expiring_points",
    "card_expiring_points",
    "pending_to_active_points",
    "strikethrough_pricing",
    "tier_downgrade",
    "tier_upgrade",
    "tier_will_downgrade",
]
"""Kind of a notification."""

OAuthError = Literal["invalid_request", "invalid_client", "invalid_grant", "unsupported_grant_type"]
"""What was wrong with a request for a token."""

OAuthGrantType = Literal["authorization_code", "refresh_token"]
"""How a token is asked for."""

PassPlatform = Literal["apple", "google"]
"""Wallet that a digital pass is for."""

PicklistType = Literal["string", "boolean", "number", "time"]
"""Type of the values of a picklist, or of an attribute of the library."""

PointsChange = Literal["addition", "subtraction"]
"""Whether loyalty points are added or taken away."""

PointsNotificationType = Literal["LoyaltyPointsDeducted", "LoyaltyPointsAdded"]
"""Kind of a notification about points of a profile."""

PointsReturnPolicy = Literal["only_pending", "within_balance", "unlimited"]
"""How points are taken back for returned items."""

PointsSort = Literal["startDate", "expiryDate"]
"""What points are sorted by."""

PointsStatus = Literal["active", "pending", "expired"]
"""Whether points can be used now, later, or no more."""

PriceTypeReferrer = Literal["Campaign", "ApplicationCartItemFilter", "Template"]
"""What refers to a price type."""

PriorPriceTarget = Literal["NONE", "AUDIENCE"]
"""Whether prior prices are those of an audience."""

PrioritySet = Literal["universal", "stackable", "exclusive"]
"""Which other campaigns a campaign combines with."""

ProgramJoinPolicy = Literal["not_join", "points_activated", "points_earned"]
"""When a customer joins a loyalty program."""

RankingEnd = Literal["highest", "lowest"]
"""Whether the item with the highest or the lowest value is taken."""

ReduceOperator = Literal["max", "min", "sum", "count", "empty"]
"""How a selector makes one value of many."""

ReferralRejection = Literal[
    "ReferralNotFound",
    "ReferralRecipientIdSameAsAdvocate",
    "ReferralPartOfNotRunningCampaign",
    "ReferralLimitReached",
    "CampaignLimitReached",
    "ProfileLimitReached",
    "ReferralRecipientDoesNotMatch",
    "ReferralExpired",
    "ReferralStartDateInFuture",
    "ReferralRejectedByCondition",
    "EffectCouldNotBeApplied",
    "ReferralPartOfNotTriggeredCampaign",
]
"""Why a referral code was rejected."""

ReturnResponseContent = Literal[
    "customerSession",
    "customerProfile",
    "coupons",
    "triggeredCampaigns",
    "referral",
    "loyalty",
    "event",
    "previousReturns",
]
"""Extra part of the response to a return."""

RevisionState = Literal["revised", "pending"]
"""State of a campaign's revision, as the Campaign Manager shows it."""

RewardIneligibility = Literal[
    "CONDITION_NOT_MET",
    "INSUFFICIENT_BALANCE",
    "CARD_REQUIRED",
    "PROFILE_REQUIRED",
]
"""Why a reward could not be unlocked."""

RewardResponseContent = Literal["customerProfile", "effects", "ruleFailureReasons", "loyalty"]
"""Extra part of the response to unlocking a reward."""

RewardStatus = Literal["unlocked", "used"]
"""What a customer did with a reward."""

RiskActivity = Literal["loyalty_points_earned", "discounted_amount", "completed_orders", "coupon_attempts"]
"""Activity that is watched."""

RiskDiscardReason = Literal["expected_behavior", "other"]
"""Why a risk was discarded."""

RiskEntity = Literal["customer_profile", "customer_session"]
"""Entity whose activity is watched."""

RiskStatus = Literal["active", "in_review", "confirmed", "discarded"]
"""Status of a risk."""

RiskTimeFrame = Literal["1D", "7D", "30D", "1_day", "1_week", "1_month"]
"""Time over which an activity is watched."""

RuleIneligibility = Literal["CONDITION_NOT_MET", "EFFECT_FAILED"]
"""Why a rule had no effect."""

ScalarOperator = Literal[
    "equals",
    "not(equals)",
    "lessThan",
    "lessThanOrEqual",
    "greaterThan",
    "greaterThanOrEqual",
    "contains",
    "not(contains)",
    "matchesRegexp",
    "startsWith",
    "endsWith",
    "oneOf",
    "not(oneOf)",
    "inCollection",
    "not(inCollection)",
    "after",
    "before",
]
"""How a single value is compared."""

ScimOperation = Literal["add", "remove", "replace"]
"""What is to be done to a resource of SCIM."""

SegmentBucket = Literal["low", "medium", "high", "new", "returning", "loyal"]
"""Group of customers in an experiment's insights."""

SegmentDimension = Literal["cart_value", "item_count", "customer_type"]
"""What customers are grouped by in an experiment's insights."""

SegmentMetric = Literal["avg_session_value", "avg_discounted_session_value", "avg_items_per_session"]
"""Number that an experiment's insights compare."""

SelectEnd = Literal["start", "end"]
"""Which end a selector counts from."""

SelectOperator = Literal["many", "between", "one"]
"""How many items a selector takes."""

SessionResponseContent = Literal[
    "customerSession",
    "customerProfile",
    "coupons",
    "triggeredCampaigns",
    "referral",
    "loyalty",
    "event",
    "awardedGiveaways",
    "ruleFailureReasons",
    "previousReturns",
    "campaignEligibility",
    "achievements",
    "unlockedRewards",
]
"""Extra part of the response to a session's update."""

SessionState = Literal["open", "closed", "partially_returned", "cancelled"]
"""State of a customer session."""

SetEffectType = Literal["set", "updateAttribute"]
"""Type of the effect that sets an attribute."""

SortDirection = Literal["asc", "desc"]
"""Direction in which a selector sorts."""

StoreBudgetAction = Literal[
    "redeemCoupon",
    "redeemReferral",
    "setDiscount",
    "setDiscountEffect",
    "createCoupon",
    "createReferral",
    "createLoyaltyPoints",
    "redeemLoyaltyPoints",
    "customEffect",
    "createLoyaltyPointsEffect",
    "redeemLoyaltyPointsEffect",
    "callApi",
    "awardGiveaway",
    "addFreeItemEffect",
    "reserveCoupon",
]
"""What budgets of stores limit."""

StoreBudgetPeriod = Literal["overall", "daily", "weekly", "monthly", "yearly"]
"""Period after which a budget starts again; `overall` if it never does."""

SubledgerScope = Literal["AllSubledgers", "SelectedSubledgers"]
"""Whether all subledgers are meant, or some."""

SupportRequestDecision = Literal["approved", "rejected", "expired"]
"""What is decided on a support request."""

SupportRequestStatus = Literal["pending_approval", "approved", "rejected", "expired"]
"""Status of a support request."""

SupportRequestType = Literal[
    "gift_card",
    "personal_coupon",
    "loyalty_points_added",
    "loyalty_points_deducted",
]
"""What a support request asks for."""

TalangAttributeKind = Literal["built-in", "custom"]
"""Whether an attribute of a rule is built in."""

TalangEntity = Literal[
    "AdvocateProfile",
    "Account",
    "Application",
    "AwardedGiveaway",
    "Bundle",
    "Campaign",
    "CartItem",
    "Coupon",
    "CustomerProfile",
    "CustomerSession",
    "Event",
    "Item",
    "Loyalty",
    "LoyaltyCard",
    "Profile",
    "Giveaway",
    "Referral",
    "Session",
    "Store",
    "Achievements",
    "AdvancedEvent",
    "AdvancedEventConnectedSession",
]
"""Entity that an attribute of a rule belongs to."""

TemplateParameterType = Literal[
    "string",
    "number",
    "boolean",
    "percent",
    "(list string)",
    "(list number)",
    "time",
]
"""Type of a parameter of a campaign template."""

TierDowngradePolicy = Literal["one_down", "balance_based"]
"""Which tier follows one that ends."""

TierExpirationPolicy = Literal[
    "tier_start_date",
    "program_join_date",
    "customer_attribute",
    "absolute_expiration",
]
"""What a tier's expiry date is counted from."""

TierOperator = Literal["member", "not(member)"]
"""Whether a block of a rule asks for a tier or for none."""

TierSource = Literal["boost", "points"]
"""What a tier comes from."""

TimeframeEndType = Literal["strict", "price", "sale"]
"""Where the time frame of prior prices ends."""

TransactionSource = Literal["manual", "session", "import"]
"""What caused a loyalty transaction."""

TrueOrFalse = Literal["true", "false"]
"""True or false, as text."""

UnaryOperator = Literal["empty", "not(empty)", "exists", "not(exists)", "isTrue", "isFalse"]
"""How a value is looked at that is compared with nothing."""

UpdateOperator = Literal[
    "setTo",
    "increaseBy",
    "decreaseBy",
    "multiplyBy",
    "divideBy",
    "toggle",
    "laterBy",
    "earlierBy",
]
"""How a block of a rule changes an attribute."""

UpdateTarget = Literal[
    "session",
    "profile",
    "advocateProfile",
    "coupon",
    "referral",
    "allItems",
    "selector",
    "globalFilter",
]
"""Whose attribute a block of a rule changes."""

UserState = Literal["invited", "active", "deactivated"]
"""State of a user, who may be invited only."""

WebhookAuthenticationType = Literal["basic", "custom"]
"""How a webhook authenticates."""

WebhookCreation = Literal["templateWebhooks", "webhooks"]
"""Whether webhooks were made from a template."""

WebhookVisibility = Literal["visible", "hidden"]
"""Whether webhooks are hidden."""

WithinOperator = Literal["within", "not(within)"]
"""Whether a moment has to be inside of a period."""
