package pressbox.transfer;

/// How a phrase ties a person to a club.
enum Relation {
    /// A club before, a person behind: "sign", "a bid for".
    BUYS,
    /// A person before, a club behind: "join", "a move to".
    JOINS,
    /// A person and a club in either order: "linked with".
    LINKED,
    /// The club he leaves before, the person behind: "sell".
    SELLS,
    /// The person before, the club he leaves behind: "leave".
    LEAVES,
    /// The person stays where he is: "a new contract".
    RENEWS,
    /// A club before, its new manager behind.
    APPOINTS,
    /// A manager before, a club behind.
    TAKES_OVER,
    /// A club and the manager it parts with.
    SACKS
}
