package studio.likeness.house.crooked.service;

import studio.likeness.house.crooked.ui.faces.FacesViewModel;

/// Knows the screen.
public record Vendor(FacesViewModel screen) {}
