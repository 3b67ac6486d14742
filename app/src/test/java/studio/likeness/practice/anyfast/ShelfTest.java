package studio.likeness.practice.anyfast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import studio.likeness.practice.key.Caller;
import studio.likeness.practice.key.Stand;
import studio.likeness.practice.picture.Files;
import studio.likeness.practice.world.FaultKind;

/// anyfast.md §5: reading, listing and changing assets and groups.
class ShelfTest {
    private final Stand stand = new Stand();
    private final Visitor visitor = Visitor.of(stand, "sk-1");

    @AfterEach
    void stop() {
        stand.close();
    }

    /// §5.1: GetAsset does not find a real person's assets; ListAssets with the group does.
    @Test
    void aRealPersonsAssetIsFoundInListsOnly() {
        var id = visitor.face();
        var answer = visitor.volc("GetAsset", "{\"Id\": \"" + id + "\"}");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text("/message")).contains("[NotFound.asset_id]");
    }

    /// §5.1: right after CreateAsset a short not-found is normal.
    @Test
    void aNewAssetIsNotInTheListsYet() {
        var group = visitor.person();
        visitor.create(group, "a", stand.host(Files.png(512, 512)));
        assertThat(visitor.list(group).at("/Items").isEmpty()).isTrue();
        stand.pass(Duration.ofSeconds(1));
        assertThat(visitor.list(group).at("/Items").size()).isEqualTo(1);
    }

    @Test
    void anInventedPersonsAssetIsFoundById() {
        var id =
                visitor.create(invented("Ada"), "a", stand.host(Files.png(512, 512, 2)))
                        .text("/Id");
        var found =
                stand.until(
                        () -> visitor.volc("GetAsset", "{\"Id\": \"" + id + "\"}"),
                        a -> a.text("/Status").equals("Active"));
        assertThat(found.text("/CreateTime")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    /// §5.2: a newer channel answers 400 without GroupType; older groups are not there with it.
    @Test
    void theGroupTypeIsReadBothWays() {
        var group = visitor.person();
        visitor.create(group, "a", stand.host(Files.png(512, 512)));
        stand.pass(Duration.ofSeconds(1));
        var without =
                "{\"model\": \"volc-asset\", \"Filter\": {\"GroupIds\": [\"%s\"]}}"
                        .formatted(group);
        assertThat(visitor.volc("ListAssets", without).status()).isEqualTo(400);
        stand.ask(
                FaultKind.OTHER_READING,
                "/anyfast/volc/asset/ListAssets",
                "how",
                "typeless-groups");
        assertThat(visitor.list(group).at("/TotalCount").intValue()).isZero();
        stand.ask(
                FaultKind.OTHER_READING,
                "/anyfast/volc/asset/ListAssets",
                "how",
                "typeless-groups");
        assertThat(visitor.volc("ListAssets", without).at("/TotalCount").intValue()).isEqualTo(1);
    }

    /// §5.2: model and Filter are required, pages are 1 and 10 by themselves.
    @Test
    void listsComeInPages() {
        assertThat(visitor.volc("ListAssets", "{}").text("/message"))
                .contains("[MissingParameter.model]");
        assertThat(visitor.volc("ListAssets", "{\"model\": \"volc-asset\"}").text("/message"))
                .contains("[MissingParameter.Filter]");
        var group = visitor.person();
        for (var i = 0; i < 12; i++) {
            visitor.create(group, "a" + i, stand.host(Files.png(512, 512)));
        }
        stand.pass(Duration.ofSeconds(1));
        var first = visitor.list(group);
        assertThat(first.at("/Items").size()).isEqualTo(10);
        assertThat(first.at("/TotalCount").intValue()).isEqualTo(12);
        assertThat(first.text("/Items/0/Name")).isEqualTo("a11");
        var second = page(group, "\"PageNumber\": 2, \"PageSize\": 10");
        assertThat(second.at("/Items").size()).isEqualTo(2);
        assertThat(page(group, "\"PageSize\": 101").status()).isEqualTo(400);
        assertThat(page(group, "\"PageNumber\": 0").status()).isEqualTo(400);
    }

    /// §5.3: rename answers the id, delete says that it is gone, twice is not found.
    @Test
    void assetsAreRenamedMovedAndDeleted() {
        var id = visitor.face();
        var renamed =
                visitor.volc(
                        "UpdateAsset",
                        "{\"model\": \"volc-asset\", \"Id\": \"%s\", \"Name\": \"new\"}"
                                .formatted(id));
        assertThat(renamed.text("/Id")).isEqualTo(id);
        var group = invented("Ada");
        var moved =
                visitor.volc(
                        "UpdateAsset",
                        "{\"model\": \"volc-asset\", \"Id\": \"%s\", \"GroupId\": \"%s\"}"
                                .formatted(id, group));
        assertThat(moved.status()).isEqualTo(404);
        var delete = "{\"Id\": \"" + id + "\"}";
        assertThat(visitor.volc("DeleteAsset", delete).at("/Deleted").asBoolean()).isTrue();
        assertThat(visitor.volc("DeleteAsset", delete).status()).isEqualTo(404);
    }

    /// §5.2: a real person's group never appears, not even by its exact id; names get a prefix.
    @Test
    void onlyInventedGroupsAreListed() {
        var person = visitor.person();
        var group = invented("Ada");
        var listed = groups("{}");
        assertThat(listed.at("/TotalCount").intValue()).isEqualTo(1);
        assertThat(listed.text("/Items/0/Id")).isEqualTo(group);
        assertThat(listed.text("/Items/0/Name")).endsWith("Ada").isNotEqualTo("Ada");
        assertThat(groups("{\"Id\": \"" + person + "\"}").at("/TotalCount").intValue()).isZero();
        assertThat(groups("{\"Id\": \"" + group + "\"}").at("/TotalCount").intValue()).isEqualTo(1);
        assertThat(groups("{\"GroupType\": \"LivenessFace\"}").at("/TotalCount").intValue())
                .isZero();
    }

    /// §5.3: only a verification makes a real person's group.
    @Test
    void aRealPersonsGroupCanNotBeMade() {
        var answer =
                visitor.volc(
                        "CreateAssetGroup",
                        """
                        {"model": "volc-asset", "Name": "a", "GroupType": "LivenessFace"}""");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/message")).isEqualTo("GroupType must be one of [AIGC]");
    }

    @Test
    void groupsAreRenamedAndDeletedWithTheirAssets() {
        var group = invented("Ada");
        var asset = visitor.create(group, "a", stand.host(Files.png(512, 512))).text("/Id");
        visitor.volc(
                "UpdateAssetGroup",
                "{\"model\": \"volc-asset\", \"Id\": \"%s\", \"Name\": \"Bea\"}".formatted(group));
        assertThat(groups("{\"Name\": \"Bea\"}").at("/TotalCount").intValue()).isEqualTo(1);
        stand.pass(Duration.ofSeconds(1));
        var delete = "{\"Id\": \"" + group + "\"}";
        assertThat(visitor.volc("DeleteAssetGroup", delete).status()).isEqualTo(200);
        assertThat(visitor.volc("GetAsset", "{\"Id\": \"" + asset + "\"}").status()).isEqualTo(404);
        assertThat(visitor.volc("DeleteAssetGroup", delete).text("/message"))
                .contains("[NotFound.group_id]");
    }

    private String invented(String name) {
        return visitor.volc(
                        "CreateAssetGroup",
                        "{\"model\": \"volc-asset\", \"Name\": \"" + name + "\"}")
                .text("/Id");
    }

    private Caller.Answer groups(String filter) {
        return visitor.volc(
                "ListAssetGroups", "{\"model\": \"volc-asset\", \"Filter\": " + filter + "}");
    }

    private Caller.Answer page(String group, String page) {
        return visitor.volc(
                "ListAssets",
                """
                {"model": "volc-asset", "Filter": {"GroupType": "LivenessFace", "GroupIds": ["%s"]}, %s}"""
                        .formatted(group, page));
    }
}
