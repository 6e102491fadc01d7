<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="accessibility">
      <rule key="score-0" symbol="0" label="0 – 20" filter="&quot;lc_score&quot; >= 0 AND &quot;lc_score&quot; &lt; 20"/>
      <rule key="score-20" symbol="1" label="20 – 40" filter="&quot;lc_score&quot; >= 20 AND &quot;lc_score&quot; &lt; 40"/>
      <rule key="score-40" symbol="2" label="40 – 60" filter="&quot;lc_score&quot; >= 40 AND &quot;lc_score&quot; &lt; 60"/>
      <rule key="score-60" symbol="3" label="60 – 80" filter="&quot;lc_score&quot; >= 60 AND &quot;lc_score&quot; &lt; 80"/>
      <rule key="score-80" symbol="4" label="80 – 100" filter="&quot;lc_score&quot; >= 80 AND &quot;lc_score&quot; &lt;= 100"/>
      <rule key="unknown" symbol="5" label="No answer | 无结果" filter="&quot;lc_score&quot; IS NULL"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,204,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="161,218,180,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="65,182,196,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="44,127,184,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="37,52,148,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="b_diagonal"/>
          <prop k="color" v="110,110,110,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.1"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
