import type { APIRoute } from 'astro';
import { answer } from '../../../components/answer.ts';
import { galleryForms, galleryPicture } from '../../../components/gallery-picture.ts';
import { theGallery } from '../../../components/the-gallery.ts';
import { languages } from '../../../i18n/languages.ts';

export async function getStaticPaths() {
  const perLanguage = await Promise.all(
    languages.map(async ({ language, param }) =>
      (await theGallery(language)).flatMap(({ exhibit }) =>
        galleryForms.map((form) => ({
          params: { lang: param, picture: `${exhibit.id}-${form.form}-${form.theme}` },
          props: { exhibit, form, language },
        })),
      ),
    ),
  );
  return perLanguage.flat();
}

export const GET: APIRoute = ({ props: { exhibit, form, language } }) =>
  answer(galleryPicture(exhibit, form, language), 'image/svg+xml');
