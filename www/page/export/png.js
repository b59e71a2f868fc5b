/** SVG → PNG, drawn on a canvas of this page. */

/** No side of a canvas may be longer in the most modest of browsers. */
const LONGEST_SIDE = 8192;

/**
 * @param {{ svg: string, width: number, height: number }} picture
 * @returns {Promise<Blob>}
 * @throws {Error} when the browser cannot draw it
 */
export async function svgToPng({ svg, width, height }) {
  const scale = Math.min(2, LONGEST_SIDE / Math.max(width, height));
  const image = new Image();
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await new Promise((resolve, reject) => {
      image.onload = resolve;
      image.onerror = () => reject(new Error('the picture could not be drawn'));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('the canvas could not be made');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG was made')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}
