package org.onewindow.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.onewindow.HallTest;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HallTest
class MaterialsTest {

    @Autowired
    Materials materials;

    @Autowired
    JdbcClient jdbc;

    private final String draft = "draft:" + UUID.randomUUID();

    @Test
    void givesBackTheFileThatWasAttached() {
        Upload upload = materials.attach(draft, "id-card", "身份证 𠮷.png", Samples.png(), "clerk1");

        UploadedFile file = materials.open(upload.id());
        assertThat(file.content()).isEqualTo(Samples.png());
        assertThat(file.upload()).isEqualTo(upload);
        assertThat(upload.contentType()).isEqualTo("image/png");
        assertThat(upload.size()).isEqualTo(Samples.png().length);
        assertThat(materials.uploads(draft)).containsExactly(upload);
    }

    @Test
    void storesTheSameFileOnce() {
        Upload first = materials.attach(draft, "id-card", "a.jpg", Samples.jpeg(), "clerk1");

        assertThat(materials.attach(draft, "id-card", "b.jpg", Samples.jpeg(), "clerk2"))
                .isEqualTo(first);
        assertThat(materials
                        .attach(draft, "photo", "a.jpg", Samples.jpeg(), "clerk1")
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void storesNothingOfARefusedFile() {
        assertThatThrownBy(() -> materials.attach(draft, "id-card", "a.pdf", new byte[0], "clerk1"))
                .isInstanceOfSatisfying(BadInput.class, refused -> {
                    assertThat(refused.errors().get(0).field()).isEqualTo("file");
                    assertThat(refused.errors().get(0).message()).contains("空的");
                });
        assertThat(materials.check("materials[0].contentBase64", "a.exe", new byte[1]))
                .hasSize(1);
        assertThat(materials.uploads(draft)).isEmpty();
    }

    @Test
    void stopsAtSixtyFiles() {
        for (int i = 0; i < Materials.MOST_FILES; i++) {
            materials.attach(draft, "code" + i, "a.png", Samples.png(), "clerk1");
        }

        assertThatThrownBy(() -> materials.attach(draft, "one-more", "a.png", Samples.png(), "clerk1"))
                .isInstanceOf(BadInput.class);
    }

    @Test
    void movesEverythingFromTheDraftToTheCase() {
        String number = "C" + UUID.randomUUID();
        List<Material> checklist = List.of(
                new Material("photo", "照片", Presented.PENDING, "明日补交", null, "clerk1"),
                new Material("id-card", "身份证", Presented.ORIGINAL, null, 2, "clerk1"));
        materials.recordChecklist(draft, List.of(new Material("old", "旧", Presented.MISSING, null, null, null)));
        materials.recordChecklist(draft, checklist);
        Upload upload = materials.attach(draft, "id-card", "a.png", Samples.png(), "clerk1");

        materials.move(draft, number);

        assertThat(materials.list(number)).containsExactlyElementsOf(checklist);
        assertThat(materials.uploads(number)).extracting(Upload::id).containsExactly(upload.id());
        assertThat(materials.list(draft)).isEmpty();
        assertThat(materials.uploads(draft)).isEmpty();
    }

    @Test
    void removesOnlyForTheOwner() {
        Upload upload = materials.attach(draft, "id-card", "a.png", Samples.png(), "clerk1");

        materials.remove("draft:other", upload.id());
        assertThat(materials.uploads(draft)).hasSize(1);

        materials.remove(draft, upload.id());
        assertThatThrownBy(() -> materials.open(upload.id())).isInstanceOf(NotFoundHere.class);
    }

    @Test
    void forgetsADiscardedDraft() {
        materials.recordChecklist(draft, List.of(new Material("a", "甲", Presented.COPY, null, 1, null)));
        materials.attach(draft, "a", "a.png", Samples.png(), "clerk1");

        materials.discard(draft);

        assertThat(materials.list(draft)).isEmpty();
        assertThat(materials.uploads(draft)).isEmpty();
    }

    @Test
    void asksWhyAMaterialIsUnfit() {
        List<Material> checklist = List.of(new Material("a", "甲", Presented.UNFIT, " ", 1, null));

        assertThatThrownBy(() -> materials.recordChecklist(draft, checklist)).isInstanceOf(BadInput.class);
        assertThat(materials.list(draft)).isEmpty();
    }

    @Test
    void noticesBytesChangedInTheDatabase() {
        Upload upload = materials.attach(draft, "id-card", "a.png", Samples.png(), "clerk1");
        jdbc.sql("update upload set content = set_byte(content, 60, 1) || '\\x00' where id = ?")
                .param(upload.id())
                .update();

        assertThatThrownBy(() -> materials.open(upload.id())).isInstanceOf(IllegalStateException.class);
    }
}
