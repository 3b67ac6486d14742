package studio.likeness.boot;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import studio.likeness.core.port.Portraits;
import studio.likeness.practice.portrait.PortraitShelf;
import studio.likeness.practice.portrait.Sitter;

/// The sitters of practice, drawn in this process. Pictures that a photo check must refuse are not
/// among them.
record PracticePortraits(PracticeServices services, PortraitShelf shelf) implements Portraits {
    @Override
    public List<Portrait> all() {
        return Sitter.all().stream()
                .map(sitter -> new Portrait(sitter.id(), sitter.name()))
                .toList();
    }

    @Override
    public Optional<byte[]> png(String id) {
        return shelf.find(id);
    }

    @Override
    public URI address(String id) {
        return services.addresses().portrait(id);
    }
}
