/// What the two services that are paid by key share: who a key is, what it may still spend, how
/// often it may ask, and where a job stands after so much time.
///
/// Any key of visible ASCII characters is taken, so that a newcomer may type what they like. Words
/// inside a key make it behave, so that every refusal can be met by hand as well as by a test:
///
/// | A key that contains | is |
/// | --- | --- |
/// | `bad` | refused: 401 everywhere |
/// | `poor` | good, with an empty account |
/// | `aigc` | of the wrong token group: no real people (AnyFast); without the right (APIMart, 403) |
/// | `busy` | always over its rate: 429 |
/// | `unlimited` | without a limit on what it spends |
@NullMarked
package studio.likeness.practice.key;

import org.jspecify.annotations.NullMarked;
