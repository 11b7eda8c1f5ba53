package pressbox.web;

import pressbox.claim.Judgement;
import pressbox.fact.Claim;

/// A claim with the record's verdict and who made it.
public record JudgedClaim(Claim claim, Judgement judgement, String outlet) {}
