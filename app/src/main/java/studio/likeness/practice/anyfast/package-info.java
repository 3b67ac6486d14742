/// The stand-in for AnyFast, below `/anyfast`. Written from `reference/anyfast.md`; where that says
/// what is forwarded, from `byteplus.md`.
///
/// How keys behave is told in [studio.likeness.practice.key]. Where the contract is open or in
/// conflict, this stand-in reads it thus, and the fault `other-reading` on the path of the call
/// makes it do the other with `how`:
///
/// | Open | Here | `how` |
/// | --- | --- | --- |
/// | life of the link (§3.1) | 120 s, and 30 minutes for the token | |
/// | early GetVisualValidateResult (§3.2) | empty `GroupId`, asked as often as one likes | `spent-token` |
/// | a group made seconds ago (§4) | is found at once | `fresh-group` |
/// | a picture of somebody else (§4, §5.1) | `Failed` with `FaceMismatch` | `mismatch-502` (fault `face-mismatch` with it) |
/// | ListAssets without GroupType (§5.2) | 400 | `typeless-groups`: nothing when it is set |
/// | words of a task (§7) | the newer ones | `older-words` |
/// | empty account, too many calls (§8) | 403, 429 | |
/// | a verified face as first frame (§12.7) | refused | `face-as-frame`: taken |
/// | price of an asset or a group (§2) | one US cent | |
@NullMarked
package studio.likeness.practice.anyfast;

import org.jspecify.annotations.NullMarked;
