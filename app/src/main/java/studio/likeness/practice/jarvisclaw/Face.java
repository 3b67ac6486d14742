package studio.likeness.practice.jarvisclaw;

import studio.likeness.practice.world.MediaStore;

/// An enrolled face. Nobody can list, rename or delete it here.
record Face(String id, String name, MediaStore.Media picture) {}
