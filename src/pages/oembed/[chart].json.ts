import type { APIRoute } from 'astro';
import { answer } from '../../components/answer.ts';
import { chartPaths } from '../../components/chart-paths.ts';
import { setting } from '../../components/the-publication.ts';
import { oembed } from '../../embeds/oembed.ts';

export const getStaticPaths = chartPaths;

export const GET: APIRoute = ({ props: { exhibit } }) => answer(oembed(exhibit, setting), 'application/json');
