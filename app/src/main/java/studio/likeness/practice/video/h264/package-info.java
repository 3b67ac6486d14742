/// Turns drawn frames into an H.264 stream and a stream into an MP4 file. JCodec transforms and
/// codes coefficients; what to code is decided here, because a clip that is a slow pan under still
/// words is nearly all skipped blocks, which JCodec's own encoder never writes.
@NullMarked
package studio.likeness.practice.video.h264;

import org.jspecify.annotations.NullMarked;
