<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis version="3.22.0" styleCategories="Symbology">
  <renderer-v2 type="RuleRenderer" symbollevels="0">
    <rules key="coverage">
      <rule key="score-0" symbol="0" label="Under 30 | 30 以下" filter="&quot;lc_score&quot; &lt; 30"/>
      <rule key="score-30" symbol="1" label="30 – 45" filter="&quot;lc_score&quot; >= 30 AND &quot;lc_score&quot; &lt; 45"/>
      <rule key="score-45" symbol="2" label="45 – 60" filter="&quot;lc_score&quot; >= 45 AND &quot;lc_score&quot; &lt; 60"/>
      <rule key="score-60" symbol="3" label="60 – 75" filter="&quot;lc_score&quot; >= 60 AND &quot;lc_score&quot; &lt; 75"/>
      <rule key="score-75" symbol="4" label="75 – 90" filter="&quot;lc_score&quot; >= 75 AND &quot;lc_score&quot; &lt; 90"/>
      <rule key="score-90" symbol="5" label="90 – 100" filter="&quot;lc_score&quot; >= 90"/>
      <rule key="suppressed" symbol="6" label="Suppressed | 已隐去" filter="&quot;lc_score&quot; IS NULL AND &quot;cv_status&quot; LIKE 'suppressed%'"/>
      <rule key="unknown" symbol="7" label="No answer | 无结果" filter="&quot;lc_score&quot; IS NULL AND &quot;cv_status&quot; NOT LIKE 'suppressed%'"/>
    </rules>
    <symbols>
      <symbol name="0" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="255,255,204,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="1" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="199,233,180,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="2" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="127,205,187,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="3" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="65,182,196,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="4" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="44,127,184,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="5" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="37,52,148,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
      <symbol name="6" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="color" v="120,120,120,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
          <prop k="style" v="b_diagonal"/>
        </layer>
      </symbol>
      <symbol name="7" type="fill" alpha="1" clip_to_extent="1">
        <layer class="SimpleFill" enabled="1">
          <prop k="style" v="cross"/>
          <prop k="color" v="150,150,150,255"/>
          <prop k="outline_color" v="90,90,90,255"/>
          <prop k="outline_width" v="0.2"/>
        </layer>
      </symbol>
    </symbols>
  </renderer-v2>
  <layerGeometryType>2</layerGeometryType>
</qgis>
