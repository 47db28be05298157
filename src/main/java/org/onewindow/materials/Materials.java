package org.onewindow.materials;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.onewindow.support.BadInput;
import org.onewindow.support.FieldError;
import org.onewindow.support.NotFoundHere;
import org.onewindow.support.PlainText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The checklist and the files of a draft or case. The owner is any text that names one of them; who may see or change what
 * belongs to it is decided by the caller.
 */
@Service
public class Materials {

    /** The largest file taken, in bytes. */
    public static final int LARGEST_FILE = 10 * 1024 * 1024;

    static final int MOST_FILES = 60;
    static final long LARGEST_TOTAL = 100L * 1024 * 1024;
    private static final int LONGEST_REASON = 200;
    private static final int MOST_PAGES = 9999;

    private final Checklists checklists;
    private final Uploads uploads;
    private final Clock clock;

    Materials(Checklists checklists, Uploads uploads, Clock clock) {
        this.checklists = checklists;
        this.uploads = uploads;
        this.clock = clock;
    }

    /** Replaces the checklist of an owner; the order given is kept. */
    @Transactional
    public void recordChecklist(String owner, List<Material> materials) {
        List<FieldError> errors = new ArrayList<>();
        materials.forEach(material -> errors.addAll(check(material)));
        BadInput.ifAny(errors);
        checklists.replace(owner, materials);
    }

    /** The checklist in the order in which it was recorded. */
    @Transactional(readOnly = true)
    public List<Material> list(String owner) {
        return checklists.of(owner);
    }

    /** What is wrong with a file, before anything is stored; one entry at most, under the given field. */
    public List<FieldError> check(String field, String fileName, byte[] content) {
        try {
            FileInspection.inspect(fileName, content);
            return List.of();
        } catch (UnfitFile unfit) {
            return List.of(new FieldError(field, unfit.reason()));
        }
    }

    /**
     * Stores a file for a material; the same file a second time is the first one. Refused under the field {@code file}.
     *
     * @param by the account that hands it in
     */
    @Transactional
    public Upload attach(String owner, String code, String fileName, byte[] content, String by) {
        FileInspection.Fit fit = inspect(fileName, content);
        byte[] kept = fit.content();
        uploads.lock(owner);
        Uploads.Room taken = uploads.taken(owner);
        if (taken.files() >= MOST_FILES || taken.bytes() + kept.length > LARGEST_TOTAL) {
            throw new BadInput("file", "一件最多上传 %d 个文件、共 100 MB，请先删去不需要的。".formatted(MOST_FILES));
        }
        Upload upload = new Upload(
                UUID.randomUUID(),
                owner,
                code,
                fileName,
                fit.kind().mediaType(),
                kept.length,
                sha256(kept),
                by,
                clock.instant());
        return uploads.save(upload, kept);
    }

    /** The files of an owner, oldest first, without their bytes. */
    @Transactional(readOnly = true)
    public List<Upload> uploads(String owner) {
        return uploads.of(owner);
    }

    /** One file with its bytes, proven unchanged since it was stored. */
    @Transactional(readOnly = true)
    public UploadedFile open(UUID id) {
        UploadedFile file = uploads.open(id).orElseThrow(() -> new NotFoundHere("upload " + id));
        if (!sha256(file.content()).equals(file.upload().sha256())) {
            throw new IllegalStateException("the stored bytes of upload %s do not match their hash".formatted(id));
        }
        return file;
    }

    /** Takes a file away; nothing happens if the owner has no such file. */
    @Transactional
    public void remove(String owner, UUID id) {
        uploads.remove(owner, id);
    }

    /** Hands checklist and files on, from a draft to the case it became. */
    @Transactional
    public void move(String fromOwner, String toOwner) {
        checklists.move(fromOwner, toOwner);
        uploads.move(fromOwner, toOwner);
    }

    /** Forgets checklist and files of a draft that was given up. */
    @Transactional
    public void discard(String owner) {
        checklists.replace(owner, List.of());
        uploads.discard(owner);
    }

    private static FileInspection.Fit inspect(String fileName, byte[] content) {
        try {
            return FileInspection.inspect(fileName, content);
        } catch (UnfitFile unfit) {
            throw new BadInput("file", unfit.reason());
        }
    }

    private static List<FieldError> check(Material material) {
        String field = "materials." + material.code();
        List<FieldError> errors = new ArrayList<>(PlainText.checkLine(field, "原因", material.reason(), LONGEST_REASON));
        Integer pages = material.pages();
        if (pages != null && (pages < 0 || pages > MOST_PAGES)) {
            errors.add(new FieldError(field, "页数应在 0 至 %d 之间。".formatted(MOST_PAGES)));
        }
        if (material.presented() == Presented.UNFIT && PlainText.isBlank(material.reason())) {
            errors.add(new FieldError(field, "请说明“%s”为何不合格。".formatted(material.name())));
        }
        return errors;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
