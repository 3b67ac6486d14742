package studio.likeness.core.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProblemPlaceTest {
    private static final Path HOME = Path.of("/home/ada");

    @Test
    void aProblemOfAFolderLeadsThere() {
        assertThat(new Problem.VaultUnavailable("/home/ada").where()).contains(HOME);
        assertThat(new Problem.SettingsNotSaved("/home/ada").where()).contains(HOME);
    }

    @Test
    void aProblemOfAFileLeadsToWhereItLies() {
        assertThat(new Problem.DatabaseDamaged("/home/ada/studio.db").where()).contains(HOME);
    }

    @Test
    void aBareNameOrNoneLeadsNowhereInParticular() {
        assertThat(new Problem.SettingsBroken("settings.broken.json").where()).isEmpty();
        assertThat(new Problem.WalletLocked().where()).isEmpty();
    }
}
