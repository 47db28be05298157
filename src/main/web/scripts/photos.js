// Where the photo for a card is chosen, [data-photo] names the script that crops it; it comes only when it is needed.
const THOUSAND = 1000;

function rule({ width, height, least, most, dpi }) {
    return {
        width: Number(width), height: Number(height), least: Number(least), most: Number(most), dpi: Number(dpi),
    };
}

/** Null for what no browser can show: the hall says in words what is wrong with such a file. */
async function fits(file, wanted) {
    try {
        const picture = await createImageBitmap(file);
        return file.type === "image/jpeg"
            && picture.width === wanted.width && picture.height === wanted.height
            && file.size <= wanted.most * THOUSAND && file.size >= wanted.least * THOUSAND;
    } catch {
        return null;
    }
}

function put(input, file) {
    const files = new DataTransfer();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
}

function helpWith(input) {
    const wanted = rule(input.dataset);
    const again = document.createElement("button");
    const status = document.createElement("p");
    let chosen = null;
    let made = null;

    const open = async () => {
        status.textContent = "正在打开裁剪窗口…";
        try {
            const { crop } = await import(input.dataset.photo);
            const cropped = await crop(chosen, wanted);
            if (cropped) {
                made = cropped;
                put(input, cropped);
            }
            status.textContent = made && input.files[0] === made
                ? `已裁剪：${wanted.width}×${wanted.height} 像素，${Math.ceil(made.size / THOUSAND)} KB。`
                : "没有裁剪，这张相片不合要求。";
        } catch {
            status.textContent = "裁剪窗口打不开，请用别的软件裁剪后再选。";
        }
        (again.hidden ? input : again).focus();
    };

    again.type = "button";
    again.className = "govuk-button govuk-button--secondary hall-photo-again";
    again.textContent = "裁剪相片";
    again.hidden = true;
    again.addEventListener("click", open);
    status.className = "govuk-body";
    status.setAttribute("role", "status");
    input.parentElement.append(again, status);
    input.addEventListener("change", async () => {
        const [file] = input.files;
        if (file && file === made) return;
        chosen = file ?? null;
        made = null;
        const fit = file ? await fits(file, wanted) : null;
        again.hidden = fit === null;
        status.textContent = fit ? "这张相片合要求。" : "";
        if (fit === false) await open();
    });
}

export function mountPhotos() {
    document.querySelectorAll("input[data-photo]").forEach(helpWith);
}
