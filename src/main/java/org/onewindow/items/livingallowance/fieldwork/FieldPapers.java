package org.onewindow.items.livingallowance.fieldwork;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.onewindow.materials.Materials;
import org.onewindow.materials.Upload;
import org.onewindow.materials.UploadedFile;
import org.onewindow.support.BadInput;
import org.onewindow.support.NotFoundHere;
import org.springframework.stereotype.Component;

/** Writes and reads what records hold, and looks after the pictures and scans that belong to one. */
@Component
class FieldPapers {

    static final String PICTURES = "photos";

    private final ObjectMapper json;
    private final Materials materials;

    FieldPapers(ObjectMapper json, Materials materials) {
        this.json = json;
        this.materials = materials;
    }

    String write(Object content) {
        try {
            return json.writeValueAsString(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be written", e);
        }
    }

    <T> T read(String content, Class<T> type) {
        try {
            return json.readValue(content, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record cannot be read", e);
        }
    }

    /** What a signature stands under: every word and every picture. */
    String digest(String content, List<Upload> pictures) {
        StringBuilder all = new StringBuilder(content);
        pictures.forEach(picture -> all.append('\n').append(picture.sha256()));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256").digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }

    /** The pictures of a task's record, oldest first. */
    List<Upload> pictures(String caseNumber, String taskId) {
        return materials.uploads(caseNumber).stream()
                .filter(upload -> upload.code().equals(code(taskId)))
                .toList();
    }

    /** Adds the files of a page and takes away the one that is to go, which nobody may have signed for. */
    void change(FieldTask task, Attachments sent, boolean signed) {
        String caseNumber = task.file().number();
        String taskId = task.task().taskId();
        UUID dropped = sent.dropped();
        if (dropped != null) {
            if (signed) {
                throw new BadInput(PICTURES, "已有调查人员签名，照片不能再删去。内容有误的，先改动并保存，签名失效后再删。");
            }
            if (pictures(caseNumber, taskId).stream()
                    .anyMatch(upload -> upload.id().equals(dropped))) {
                materials.remove(caseNumber, dropped);
            }
        }
        sent.forEach((name, bytes) -> {
            BadInput.ifAny(materials.check(PICTURES, name, bytes));
            materials.attach(
                    caseNumber, code(taskId), name, bytes, task.officer().user());
        });
    }

    /** One picture of a task's record with its bytes. */
    UploadedFile picture(String caseNumber, String taskId, UUID id) {
        if (pictures(caseNumber, taskId).stream()
                .noneMatch(upload -> upload.id().equals(id))) {
            throw new NotFoundHere("picture " + id);
        }
        return materials.open(id);
    }

    private static String code(String taskId) {
        return "field-" + taskId;
    }
}
