package studio.likeness.house.crooked.os;

import studio.likeness.house.crooked.service.Vendor;

/// Knows a service.
public record Disk(Vendor vendor) {}
