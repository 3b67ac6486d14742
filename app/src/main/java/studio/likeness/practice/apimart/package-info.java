/// The stand-in for APIMart, below `/apimart`. Written from `reference/apimart.md`.
///
/// How keys behave is told in [studio.likeness.practice.key]; a key of the wrong group may not use
/// the seedance2 calls (403). Where the contract is open or in conflict, this stand-in reads it
/// thus, and the fault `other-reading` on the path of the call makes it do the other with `how`:
///
/// | Open | Here | `how` |
/// | --- | --- | --- |
/// | life of the link (§3a) | 120 s, and 30 minutes for the token | |
/// | the link's ampersands (§3a) | plain | `escaped-link` on the task: written as an escape |
/// | the token after the check (§3a) | is a fresh one, the old one is refused | `same-token` |
/// | where the group's id stands (§3b) | `data.group_id` | `in-task`, `raw` |
/// | early query (§3b) | `processing`, no group id | `spent-token` |
/// | a review of one photo (§3c) | is about that photo | `partly-failed` on the task: called failed, for another one beside it |
/// | a failure (§1) | by status | `failure-in-200` |
/// | keeping time of clips (§5) | 72 hours | |
/// | a known idempotency key with another body (§6) | 409 | |
/// | a wrong setting (§8) | 400; a resolution above the model's: 500 `build_request_failed` | |
/// | failed videos (§11) | the charge is given back | |
@NullMarked
package studio.likeness.practice.apimart;

import org.jspecify.annotations.NullMarked;
